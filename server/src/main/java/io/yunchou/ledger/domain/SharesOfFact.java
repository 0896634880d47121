package io.yunchou.ledger.domain;

import io.yunchou.kernel.LargestRemainder;
import io.yunchou.ledger.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule by which rows of one document line are the parts of one fact. */
public final class SharesOfFact {
    public static final BigDecimal WHOLE_PERCENT = new BigDecimal(100);
    public static final int PARTS_MAX = 100;
    private static final int PERCENT_SCALE = 6;

    private static final Map<String, Function<NewShare, Object>> COMMON = new TreeMap<>(Map.of(
            "date", share -> share.dating(),
            "account", share -> share.references().accountId(),
            "product", share -> Objects.requireNonNullElse(share.references().productId(), 0L),
            "unit", share -> Objects.requireNonNullElse(share.references().unitId(), 0L),
            "netAmount", share -> share.amounts().net().stripTrailingZeros(),
            "taxAmount", share -> stripped(share.amounts().tax()),
            "currency", share -> share.amounts().currencyCode()));

    private SharesOfFact() {}

    /** What becomes of the rows. */
    public sealed interface Verdict permits Whole, Refused {}

    /** They are one fact; the parts are in the order of the rows and sum to it. */
    public record Whole(List<Part> parts) implements Verdict {
        public Whole {
            parts = List.copyOf(parts);
        }
    }

    /** These rows are bad; rows of the same document line that are not named are a fact on their own. */
    public record Refused(List<BadRow> rows) implements Verdict {
        public Refused {
            rows = List.copyOf(rows);
        }
    }

    /** The exact part of a row; tax is null where the fact states none. */
    public record Part(
            long row,
            SellerPart seller,
            BigDecimal net,
            @Nullable BigDecimal tax) {}

    /** One row and the rule that it breaks. */
    public record BadRow(long row, String field, @Nullable String value, RowRule rule, String expected) {}

    /** @param rows all rows of one document line, in the order of the file */
    public static Verdict judge(List<NewShare> rows) {
        if (rows.stream().allMatch(SharesOfFact::isWhole)) {
            return rows.size() == 1 ? split(rows) : duplicates(rows);
        }
        List<BadRow> bad = new ArrayList<>(disagreeing(rows));
        bad.addAll(sellersTwice(rows));
        if (bad.isEmpty()) {
            bad.addAll(notWhole(rows));
        }
        return bad.isEmpty() ? split(rows) : new Refused(bad);
    }

    /** Splits amounts by parts that sum to 100 %, exactly. */
    public static List<BigDecimal> split(BigDecimal amount, List<SellerPart> parts) {
        long[] weights = parts.stream()
                .mapToLong(part -> part.percent().movePointRight(PERCENT_SCALE).longValueExact())
                .toArray();
        List<BigDecimal> split = new ArrayList<>();
        for (long units : LargestRemainder.split(Amounts.units(amount), weights)) {
            split.add(Amounts.amount(units));
        }
        return split;
    }

    private static boolean isWhole(NewShare row) {
        return row.part().percent().compareTo(WHOLE_PERCENT) == 0;
    }

    private static Verdict duplicates(List<NewShare> rows) {
        long first = rows.getFirst().row();
        return new Refused(rows.stream()
                .skip(1)
                .map(row -> bad(
                        row,
                        "document",
                        row.document().document(),
                        RowRule.DUPLICATE_DOCUMENT,
                        "a document and line that no other row has; row %d has it too".formatted(first)))
                .toList());
    }

    private static List<BadRow> disagreeing(List<NewShare> rows) {
        NewShare first = rows.getFirst();
        List<BadRow> bad = new ArrayList<>();
        COMMON.forEach((field, value) -> rows.stream()
                .filter(row -> !value.apply(row).equals(value.apply(first)))
                .map(row -> bad(
                        row,
                        field,
                        String.valueOf(value.apply(row)),
                        RowRule.SHARES_DISAGREE,
                        "the same as in row %d, since both are parts of one document line".formatted(first.row())))
                .forEach(bad::add));
        return bad;
    }

    private static List<BadRow> sellersTwice(List<NewShare> rows) {
        Set<Long> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> !seen.add(Objects.requireNonNullElse(row.part().sellerId(), 0L)))
                .map(row -> bad(row, "seller", null, RowRule.SELLER_TWICE, "each seller once in a document line"))
                .toList();
    }

    private static List<BadRow> notWhole(List<NewShare> rows) {
        BigDecimal sum = rows.stream().map(row -> row.part().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE_PERCENT) == 0) {
            return List.of();
        }
        String expected = "shares of a document line that sum to 100 %%, not to %s %%"
                .formatted(sum.stripTrailingZeros().toPlainString());
        return rows.stream()
                .map(row -> bad(row, "share", row.part().percent().toPlainString(), RowRule.SHARES_NOT_WHOLE, expected))
                .toList();
    }

    private static Verdict split(List<NewShare> rows) {
        List<SellerPart> sellers = rows.stream().map(NewShare::part).toList();
        FactAmounts amounts = rows.getFirst().amounts();
        List<BigDecimal> net = split(amounts.net(), sellers);
        List<BigDecimal> tax = amounts.tax() == null ? List.of() : split(amounts.tax(), sellers);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            parts.add(new Part(rows.get(i).row(), sellers.get(i), net.get(i), tax.isEmpty() ? null : tax.get(i)));
        }
        return new Whole(parts);
    }

    private static BadRow bad(NewShare row, String field, @Nullable String value, RowRule rule, String expected) {
        return new BadRow(row.row(), field, value, rule, expected);
    }

    private static Object stripped(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros();
    }
}
