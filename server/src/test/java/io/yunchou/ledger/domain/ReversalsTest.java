package io.yunchou.ledger.domain;

import static io.yunchou.ledger.domain.NewShares.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.ledger.domain.Reversals.Original;
import io.yunchou.ledger.domain.SharesOfFact.BadRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReversalsTest {
    private final Reversals of100 = new Reversals(original("100.0000", "0"));

    @Test
    void takesBackAPartAndThenTheRest() {
        assertThat(of100.judge(row(1).worth("-60").share())).isEmpty();
        assertThat(of100.judge(row(2).worth("-40").share())).isEmpty();
    }

    @Test
    void refusesMoreThanEarlierReversalsLeft() {
        assertThat(of100.judge(row(1).worth("-60").share())).isEmpty();
        List<BadRow> bad = of100.judge(row(2).worth("-40.0001").share());
        assertThat(bad).extracting(BadRow::rule).containsExactly(RowRule.REVERSAL_TOO_LARGE);
        assertThat(bad.getFirst().expected()).contains("at most -40.0000");
    }

    @Test
    void aRefusedReversalUsesNothingUp() {
        assertThat(of100.judge(row(1).worth("-100.0001").share())).isNotEmpty();
        assertThat(of100.judge(row(2).worth("-100").share())).isEmpty();
    }

    @Test
    void countsWhatTheLedgerHasReversedAlready() {
        Reversals halfGone = new Reversals(original("100.0000", "-50.0000"));
        assertThat(halfGone.judge(row(1).worth("-51").share()))
                .extracting(BadRow::rule)
                .containsExactly(RowRule.REVERSAL_TOO_LARGE);
    }

    @Test
    void aReversalOfANegativeFactIsPositive() {
        Reversals ofReturn = new Reversals(original("-100.0000", "0"));
        assertThat(ofReturn.judge(row(1).worth("100").share())).isEmpty();
        assertThat(ofReturn.judge(row(2).worth("-1").share()))
                .extracting(BadRow::rule)
                .containsExactly(RowRule.REVERSAL_DIFFERS);
    }

    @Test
    void refusesAnotherAccountOrSign() {
        assertThat(of100.judge(row(1).worth("-1").boughtBy("A2").share()))
                .extracting(BadRow::field)
                .containsExactly("account");
        assertThat(of100.judge(row(1).worth("1").share()))
                .extracting(BadRow::field)
                .containsExactly("netAmount");
    }

    private static Original original(String net, String reversed) {
        return new Original(
                1,
                "A1".hashCode(),
                "USD",
                new BigDecimal(net),
                new BigDecimal(reversed),
                List.of(new SellerPart(7L, 1L, new BigDecimal("100"))));
    }
}
