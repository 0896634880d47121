package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.allocated;
import static io.yunchou.engines.allocation.Requests.amounts;
import static io.yunchou.engines.allocation.Requests.goal;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.Basis;
import io.yunchou.engines.allocation.api.Basis.GrowthRule;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final Level BY_HEADROOM = Level.growth("potential", Driver.even("1"));

    private static Member member(String id, String history, String potential) {
        return Member.established(id, history).withFigure("potential", potential);
    }

    @Test
    void addsGrowthToHistoryInProportionToHeadroom() {
        Allocated result = allocated(
                goal("130", "1"),
                BY_HEADROOM,
                member("A", "60", "80"),
                member("B", "40", "50"),
                member("C", "0", "0").atMost("9"));
        assertThat(amounts(result)).containsExactly("80", "50", "0");
        Basis.ByGrowth basis = (Basis.ByGrowth) result.of("A").trace().basis();
        assertThat(basis.headroom()).isEqualByComparingTo("20");
        assertThat(basis.change()).isEqualByComparingTo("20");
        assertThat(basis.rule()).isEqualTo(GrowthRule.HEADROOM);
    }

    @Test
    void countsNoHeadroomBelowHistory() {
        Allocated result = allocated(goal("110", "1"), BY_HEADROOM, member("A", "60", "50"), member("B", "40", "60"));
        assertThat(amounts(result)).containsExactly("60", "50");
    }

    @Test
    void spreadsGrowthByTheDriversWhereNobodyHasHeadroom() {
        Allocated result = allocated(goal("110", "1"), BY_HEADROOM, member("A", "60", "60"), member("B", "40", "10"));
        assertThat(amounts(result)).containsExactly("65", "45");
        assertThat(((Basis.ByGrowth) result.of("A").trace().basis()).rule()).isEqualTo(GrowthRule.DRIVERS);
    }

    @Test
    void reducesInProportionToHistoryBelowLastYear() {
        Allocated result = allocated(goal("80", "1"), BY_HEADROOM, member("A", "60", "999"), member("B", "40", "40"));
        assertThat(amounts(result)).containsExactly("48", "32");
        assertThat(((Basis.ByGrowth) result.of("A").trace().basis()).rule()).isEqualTo(GrowthRule.REDUCTION);
    }

    @Test
    void reducesNobodyBelowTheGuardRail() {
        Level railed = BY_HEADROOM.withGuardRails(GuardRails.of("-0.10", "0"));
        Allocated result = allocated(
                goal("92", "1"),
                railed,
                member("A", "60", "60").withFactor("0.9", "plant closes"),
                member("B", "40", "40"));
        assertThat(amounts(result)).containsExactly("54", "38");
    }
}
