package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects all that is wrong with a request, so that it is refused once and not once a mistake. */
final class Findings {
    private final List<Violation> violations = new ArrayList<>();
    private final List<AllocationError> errors = new ArrayList<>();

    /** Notes a mistake unless what should hold does. */
    void expect(boolean holds, AllocationError error, String field, @Nullable Object found) {
        if (!holds) {
            errors.add(error);
            violations.add(new Violation(field, text(found), error.code(), error.expected()));
        }
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            AllocationError first = errors.getFirst();
            throw new BusinessException(first, message(first, violations.getFirst()), arguments(), violations);
        }
    }

    private String message(AllocationError error, Violation violation) {
        String others = violations.size() == 1 ? "" : " (and %d more)".formatted(violations.size() - 1);
        return "%s is %s, expected %s%s.\nMaybe %s."
                .formatted(violation.field(), violation.value(), error.expected(), others, error.advice());
    }

    private Map<String, Object> arguments() {
        Violation first = violations.getFirst();
        return Map.of("field", first.field(), "value", String.valueOf(first.value()));
    }

    private static @Nullable String text(@Nullable Object found) {
        if (found instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return found == null ? null : found.toString();
    }
}
