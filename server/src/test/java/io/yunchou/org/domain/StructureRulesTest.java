package io.yunchou.org.domain;

import static io.yunchou.org.domain.StructureFixtures.FOUNDED;
import static io.yunchou.org.domain.StructureFixtures.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureRulesTest {
    private static final LocalDate MAY = LocalDate.of(2014, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
    private static final DateRange FOR_GOOD = DateRange.from(FOUNDED);

    @Test
    void acceptsACompanyWithSellersAndAHead() {
        assertThat(errors(company()
                        .unit(2, 1L)
                        .head(1, 2)
                        .position(2, 2)
                        .person(1)
                        .person(2)
                        .places(1, 1, FOR_GOOD)
                        .places(2, 2, FOR_GOOD)))
                .isEmpty();
    }

    @Test
    void refusesACircleThatComesAboutOnALaterDayNamingPathAndDay() {
        List<Breach> breaches = StructureRules.breaches(company()
                .unit(2, 1L)
                .unit(3, 2L)
                .unit(2, 3L, DateRange.from(MAY))
                .structure());

        assertThat(breaches).extracting(Breach::error).containsOnly(OrgError.UNIT_CIRCLE);
        assertThat(breaches.getFirst().message()).contains("2 → 3 → 2").contains("2014-05-01");
    }

    @Test
    void refusesToCloseAUnitOverAnother() {
        assertThat(errors(company().unit(2, 1L, DateRange.of(FOUNDED, MAY)).unit(3, 2L)))
                .containsExactly(OrgError.PARENT_MISSING);
    }

    @Test
    void refusesToCloseAUnitOverAPosition() {
        assertThat(errors(company().unit(2, 1L, DateRange.of(FOUNDED, MAY)).position(1, 2)))
                .containsExactly(OrgError.UNIT_MISSING);
    }

    @Test
    void refusesTwoHeadsOfOneUnit() {
        assertThat(errors(company().head(1, 1).head(2, 1))).containsExactly(OrgError.TWO_HEADS);
    }

    @Test
    void acceptsOneHeadAfterTheOther() {
        assertThat(errors(company()
                        .position(1, new PositionState("a", 1, true, false), DateRange.of(FOUNDED, MAY))
                        .position(2, new PositionState("b", 1, true, false), DateRange.from(MAY))))
                .isEmpty();
    }

    @Test
    void refusesAPlacementOutsideOfThePersonsTimeWithTheCompany() {
        assertThat(errors(
                        company().position(1, 1).person(1, DateRange.from(MAY)).places(1, 1, FOR_GOOD)))
                .containsExactly(OrgError.PERSON_MISSING);
    }

    @Test
    void refusesAPlacementInAPositionThatIsClosed() {
        assertThat(errors(company()
                        .position(1, new PositionState("a", 1, false, false), DateRange.of(FOUNDED, MAY))
                        .person(1)
                        .places(1, 1, FOR_GOOD)))
                .containsExactly(OrgError.POSITION_MISSING);
    }

    @Test
    void refusesAPersonInTwoPositionsWithoutShares() {
        assertThat(errors(company()
                        .position(1, 1)
                        .position(2, 1)
                        .person(1)
                        .places(1, 1, FOR_GOOD)
                        .places(1, 2, DateRange.of(MAY, JULY))))
                .containsExactly(OrgError.SHARES_NOT_WHOLE);
    }

    @Test
    void acceptsAPersonInTwoPositionsWithSharesThatSumToOne() {
        assertThat(errors(company()
                        .position(1, 1)
                        .position(2, 1)
                        .person(1)
                        .places(1, 1, FOR_GOOD, "0.6")
                        .places(1, 2, FOR_GOOD, "0.4")))
                .isEmpty();
    }

    @Test
    void refusesSharesThatSumToOneOnlyForAWhile() {
        assertThat(errors(company()
                        .position(1, 1)
                        .position(2, 1)
                        .person(1)
                        .places(1, 1, FOR_GOOD, "0.6")
                        .places(1, 2, DateRange.of(FOUNDED, MAY), "0.4")))
                .containsExactly(OrgError.SHARES_NOT_WHOLE);
    }

    @Test
    void refusesTwoHoldersOfOnePositionEvenWhenOthersCameBetween() {
        assertThat(errors(company()
                        .position(1, 1)
                        .person(1)
                        .person(2)
                        .places(1, 1, FOR_GOOD)
                        .places(2, 1, DateRange.of(MAY, JULY))))
                .containsExactly(OrgError.TWO_HOLDERS);
    }

    @Test
    void acceptsTwoHoldersOfASharedPosition() {
        assertThat(errors(company()
                        .sharedPosition(1, 1)
                        .person(1)
                        .person(2)
                        .places(1, 1, FOR_GOOD)
                        .places(2, 1, FOR_GOOD)))
                .isEmpty();
    }

    private static List<OrgError> errors(StructureFixtures fixtures) {
        return StructureRules.breaches(fixtures.structure()).stream()
                .map(Breach::error)
                .distinct()
                .toList();
    }
}
