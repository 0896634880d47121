package io.yunchou.org.domain;

import static io.yunchou.org.domain.StructureFixtures.FOUNDED;
import static io.yunchou.org.domain.StructureFixtures.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import io.yunchou.org.ReportedOrganisation;
import io.yunchou.org.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Company 1 with the north 2 and, in it, the far north 3. */
class ReportedOrganisationTest {
    private static final LocalDate MARCH = LocalDate.of(2014, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2014, 6, 1);
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 1, 1));
    private static final DateRange UNTIL_MARCH = DateRange.of(FOUNDED, MARCH);

    @Test
    void aClosedPositionCountsWhereItStoodLast() {
        ReportedOrganisation reported =
                reported(company().unit(2, 1L).position(10, in(2), UNTIL_MARCH).position(11, 2), JUNE);
        assertThat(reported.homeOf(new PositionId(10))).contains(new UnitId(2));
        assertThat(reported.positionsUnder(List.of(2L))).containsExactlyInAnyOrder(10L, 11L);
        assertThat(reported.homeOf(new PositionId(11))).isEmpty();
    }

    @Test
    void itCountsHigherUpWhereItsUnitIsGoneToo() {
        ReportedOrganisation reported =
                reported(company().unit(2, 1L).unit(3, 2L, UNTIL_MARCH).position(10, in(3), UNTIL_MARCH), JUNE);
        assertThat(reported.homeOf(new PositionId(10))).contains(new UnitId(2));
    }

    @Test
    void aPositionThatOpensLaterInTheYearCountsWhereItWillStand() {
        ReportedOrganisation reported =
                reported(company().unit(2, 1L).position(10, in(2), DateRange.from(JUNE)), MARCH);
        assertThat(reported.positionsUnder(List.of(2L))).containsExactly(10L);
    }

    @Test
    void aPlaceTakenAfterTheYearDoesNotCountInIt() {
        StructureFixtures structure = company()
                .unit(2, 1L)
                .unit(3, 1L)
                .position(10, in(2), UNTIL_MARCH)
                .position(10, in(3), DateRange.from(LocalDate.of(2015, 2, 1)));
        assertThat(reported(structure, JUNE).homeOf(new PositionId(10))).contains(new UnitId(2));
    }

    @Test
    void aDayAfterTheYearIsReadAsItsLastOne() {
        ReportedOrganisation reported = reported(company(), LocalDate.of(2020, 1, 1));
        assertThat(reported.tree().day()).isEqualTo(LocalDate.of(2014, 12, 31));
    }

    @Test
    void everyPositionCountsUnderTheCompanyExactlyOnce() {
        StructureFixtures structure = company()
                .unit(2, 1L)
                .unit(3, 2L)
                .position(10, in(3), UNTIL_MARCH)
                .position(11, 3)
                .position(12, 1);
        assertThat(reported(structure, JUNE).positionsUnder(List.of(1L, 2L, 3L)))
                .containsExactlyInAnyOrder(10L, 11L, 12L);
    }

    private static PositionState in(long unit) {
        return new PositionState("position", unit, false, false);
    }

    private static ReportedOrganisation reported(StructureFixtures structure, LocalDate day) {
        return new Snapshot(1, structure.structure()).reported(YEAR, day);
    }
}
