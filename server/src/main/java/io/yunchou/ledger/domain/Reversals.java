package io.yunchou.ledger.domain;

import io.yunchou.ledger.domain.SharesOfFact.BadRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which a fact takes back another, or a part of it: same account and currency, the opposite sign, and all
 * reversals of one original together not more than it.
 */
public final class Reversals {
    private final Original original;
    private BigDecimal left;

    public Reversals(Original original) {
        this.original = original;
        this.left = original.net().add(original.reversedSoFar());
    }

    /**
     * A fact that may be reversed.
     *
     * @param reversedSoFar the sum of its reversals, of the opposite sign
     * @param sellers its parts, whom the reversal follows
     */
    public record Original(
            long id,
            long accountId,
            String currencyCode,
            BigDecimal net,
            BigDecimal reversedSoFar,
            List<SellerPart> sellers) {
        public Original {
            sellers = List.copyOf(sellers);
        }
    }

    /** What is wrong with a row that reverses the original; nothing where it may, and then that much less is left. */
    public List<BadRow> judge(NewShare reversal) {
        List<BadRow> bad = new ArrayList<>(differing(reversal));
        BigDecimal after = left.add(reversal.amounts().net());
        if (bad.isEmpty() && after.signum() * original.net().signum() < 0) {
            bad.add(tooLarge(reversal));
        }
        if (bad.isEmpty()) {
            left = after;
        }
        return bad;
    }

    private List<BadRow> differing(NewShare reversal) {
        List<BadRow> bad = new ArrayList<>();
        if (reversal.references().accountId() != original.accountId()) {
            String account = reversal.references().accountCode();
            bad.add(differs(reversal, "account", account, "the account of the original"));
        }
        if (!reversal.amounts().currencyCode().equals(original.currencyCode())) {
            bad.add(differs(reversal, "currency", reversal.amounts().currencyCode(), original.currencyCode()));
        }
        if (reversal.amounts().net().signum() * original.net().signum() >= 0) {
            String expected = "the sign opposite to the original's %s"
                    .formatted(original.net().toPlainString());
            bad.add(differs(reversal, "netAmount", reversal.amounts().net().toPlainString(), expected));
        }
        return bad;
    }

    private BadRow tooLarge(NewShare reversal) {
        return new BadRow(
                reversal.row(),
                "netAmount",
                reversal.amounts().net().toPlainString(),
                RowRule.REVERSAL_TOO_LARGE,
                "at most %s, which is what earlier reversals left of the original"
                        .formatted(left.negate().toPlainString()));
    }

    private static BadRow differs(NewShare reversal, String field, @Nullable String value, String expected) {
        return new BadRow(reversal.row(), field, value, RowRule.REVERSAL_DIFFERS, expected);
    }
}
