package io.yunchou.ledger.domain;

import static io.yunchou.ledger.domain.NewShares.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yunchou.ledger.domain.SharesOfFact.BadRow;
import io.yunchou.ledger.domain.SharesOfFact.Part;
import io.yunchou.ledger.domain.SharesOfFact.Refused;
import io.yunchou.ledger.domain.SharesOfFact.Verdict;
import io.yunchou.ledger.domain.SharesOfFact.Whole;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesOfFactTest {
    @Test
    void splitsAnAmountExactlyAndGivesTheLeftoverUnitToTheLargestRemainder() {
        assertThat(parts(
                        row(1).by(7, "33.333333").worth("100.0000"),
                        row(2).by(8, "66.666667").worth("100.0000")))
                .extracting(Part::net)
                .containsExactly(new BigDecimal("33.3333"), new BigDecimal("66.6667"));
    }

    @Test
    void splitsTaxForItself() {
        assertThat(parts(
                        row(1).by(7, "50").worth("0.0001").taxed("0.0003"),
                        row(2).by(8, "50").worth("0.0001").taxed("0.0003")))
                .extracting(Part::tax)
                .containsExactly(new BigDecimal("0.0002"), new BigDecimal("0.0001"));
    }

    @Test
    void partsSumToTheFactWhateverTheShares() {
        Seeded.cases(300, random -> {
            List<NewShare> rows = rows(random);
            List<Part> parts = ((Whole) SharesOfFact.judge(rows)).parts();
            assertThat(parts.stream().map(Part::net).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(rows.getFirst().amounts().net());
        });
    }

    @Test
    void namesEveryRowOfSharesThatDoNotSumTo100() {
        assertThat(bad(row(4).by(7, "60"), row(5).by(8, "30")))
                .extracting(BadRow::row, BadRow::rule)
                .containsExactly(tuple(4L, RowRule.SHARES_NOT_WHOLE), tuple(5L, RowRule.SHARES_NOT_WHOLE));
        assertThat(bad(row(4).by(7, "60"), row(5).by(8, "30")).getFirst().expected())
                .contains("not to 90 %");
    }

    @Test
    void aSingleRowOfLessThan100IsNotAWholeFact() {
        assertThat(bad(row(4).by(7, "60"))).extracting(BadRow::rule).containsExactly(RowRule.SHARES_NOT_WHOLE);
    }

    @Test
    void keepsTheFirstOfWholeRowsAndNamesTheOthersAsDuplicates() {
        assertThat(bad(row(4), row(9), row(11)))
                .extracting(BadRow::row, BadRow::rule)
                .containsExactly(tuple(9L, RowRule.DUPLICATE_DOCUMENT), tuple(11L, RowRule.DUPLICATE_DOCUMENT));
        assertThat(bad(row(4), row(9)).getFirst().expected()).contains("row 4");
    }

    @Test
    void namesTheFieldInWhichPartsOfOneFactDisagree() {
        assertThat(bad(row(4).by(7, "60"), row(5).by(8, "40").worth("99.0000")))
                .extracting(BadRow::row, BadRow::field, BadRow::rule)
                .containsExactly(tuple(5L, "netAmount", RowRule.SHARES_DISAGREE));
        assertThat(bad(row(4).by(7, "60"), row(5).by(8, "40").boughtBy("A2")))
                .extracting(BadRow::field)
                .containsExactly("account");
    }

    @Test
    void namesASellerWhoHasTwoParts() {
        assertThat(bad(row(4).by(7, "60"), row(5).by(7, "40")))
                .extracting(BadRow::row, BadRow::rule)
                .containsExactly(tuple(5L, RowRule.SELLER_TWICE));
    }

    private static List<NewShare> rows(Seeded random) {
        int count = 1 + random.below(9);
        long[] cuts = new long[count + 1];
        for (int i = 1; i < count; i++) {
            cuts[i] = random.between(1, 99_999_999);
        }
        cuts[count] = 100_000_000;
        Arrays.sort(cuts);
        String amount = random.decimal(-9_999_999_999L, 9_999_999_999L, 4).toPlainString();
        List<NewShare> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String percent = BigDecimal.valueOf(cuts[i + 1] - cuts[i], 6).toPlainString();
            rows.add(row(i + 1L).by(i + 1L, percent).worth(amount).share());
        }
        return rows;
    }

    private static List<Part> parts(NewShares... rows) {
        return ((Whole) judged(rows)).parts();
    }

    private static List<BadRow> bad(NewShares... rows) {
        return ((Refused) judged(rows)).rows();
    }

    private static Verdict judged(NewShares... rows) {
        return SharesOfFact.judge(Arrays.stream(rows).map(NewShares::share).toList());
    }
}
