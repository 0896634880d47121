package io.yunchou.plan.domain;

import io.yunchou.kernel.Rounding;
import io.yunchou.plan.QuotaMeasure;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/** What makes a measure usable. */
public final class MeasureRules {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private MeasureRules() {}

    /** What is wrong with one field of a measure. */
    public record Flaw(String field, String value, String expected) {}

    public static List<Flaw> flaws(QuotaMeasure measure) {
        List<Flaw> flaws = new ArrayList<>();
        check(flaws, CODE.matcher(measure.code()).matches(), "code", measure.code(), "a word such as booking-net");
        check(
                flaws,
                CODE.matcher(measure.ledger().kind()).matches(),
                "kind",
                measure.ledger().kind(),
                "booking");
        check(flaws, isCurrency(measure), "currency", measure.ledger().currencyCode(), "an ISO code such as CNY");
        boolean fine = measure.grain().signum() > 0
                && measure.grain().stripTrailingZeros().scale() <= Rounding.LEDGER_SCALE;
        check(flaws, fine, "grain", measure.grain().toPlainString(), "more than 0, with at most 4 decimals");
        check(flaws, !measure.nameZh().isBlank(), "nameZh", measure.nameZh(), "a name");
        check(flaws, !measure.nameEn().isBlank(), "nameEn", measure.nameEn(), "a name");
        return flaws;
    }

    /** Whether both count the same; if not, figures of the one say nothing about figures of the other. */
    public static boolean countTheSame(QuotaMeasure one, QuotaMeasure other) {
        return one.ledger().equals(other.ledger()) && one.aggregation() == other.aggregation();
    }

    private static void check(List<Flaw> flaws, boolean fine, String field, String value, String expected) {
        if (!fine) {
            flaws.add(new Flaw(field, value, expected));
        }
    }

    private static boolean isCurrency(QuotaMeasure measure) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency ->
                        currency.getCurrencyCode().equals(measure.ledger().currencyCode()));
    }
}
