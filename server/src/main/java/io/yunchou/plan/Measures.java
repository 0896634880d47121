package io.yunchou.plan;

import java.util.List;
import java.util.Optional;

/** The door to the measures: the shipped one, as the company has defined it, and the company's own. */
public interface Measures {
    /** The code of the measure that is always there: orders taken, without tax. */
    String BOOKING_NET = "booking-net";

    /** All measures, by code. */
    List<QuotaMeasure> all();

    Optional<QuotaMeasure> find(String code);

    /**
     * A measure that must exist.
     *
     * @throws io.yunchou.kernel.BusinessException {@code plan.unknown-measure}, naming those that there are
     */
    QuotaMeasure named(String code);
}
