package io.yunchou.org;

import static io.yunchou.platform.access.Role.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet;
import io.yunchou.support.Sheet.Taken;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OrganisationImportIT {
    private static final LocalDate EARLY = LocalDate.of(2012, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2014, 1, 1);

    private static final String UNITS = """
            code|name|parent
            AW|Adventure Works|
            NA|North America|AW
            EU|Europe|AW
            2|Northeast|NA
            3|Central|NA""";

    @Autowired
    private Organisation organisation;

    @Autowired
    private Calendars calendars;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, ImportEntity<?>> entities;
    private TransactionTemplate transaction;

    @Autowired
    void collect(List<ImportEntity<?>> all, PlatformTransactionManager manager) {
        entities = all.stream().collect(Collectors.toMap(ImportEntity::name, Function.identity()));
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void startEmpty() {
        jdbc.sql("""
                        truncate org.unit, org.position, org.person, org.unit_span, org.position_span, org.person_span,
                            org.placement_span, org.fiscal_period_span, org.working_day_span
                        """).update();
        jdbc.sql("update org.structure_version set version = nextval('org.structure_version_sequence')")
                .update();
    }

    @Test
    void takesATreeInWhateverTheOrderOfItsRows() {
        assertThat(take("org.unit", """
                code|name|parent
                2|Northeast|NA
                NA|North America|AW
                AW|Adventure Works|""").problems()).isEmpty();

        assertThat(shown(LATE)).containsExactly("AW", " NA", "  2");
    }

    @Test
    void tellsWhichRowsNameAnUnknownParentOrStandUnderThemselves() {
        Taken taken = take("org.unit", """
                code|name|parent
                AW|Adventure Works|
                A|a|B
                B|b|A
                C|c|nowhere""");

        assertThat(taken.problems())
                .containsExactlyInAnyOrder(
                        "5 parent unknown-unit", "3 parent org.unit-circle", "4 parent org.unit-circle");
        assertThat(shown(LATE)).containsExactly("AW");
    }

    @Test
    void aUnitWithTwoRowsMovesOnTheDayOfTheSecond() {
        take("org.unit", UNITS);

        assertThat(take("org.unit", """
                code|name|parent|start
                3|Central|NA|
                3|Central|EU|2013-05-30""").problems()).isEmpty();

        assertThat(shown(EARLY)).containsExactly("AW", " EU", " NA", "  2", "  3");
        assertThat(shown(LATE)).containsExactly("AW", " EU", "  3", " NA", "  2");
    }

    @Test
    void refusesRowsOfOneUnitThatOverlapAndDatesThatAreReversed() {
        assertThat(take("org.unit", """
                code|name|start|lastDay|end
                A|a|2013-01-01|2013-06-30|
                A|b|2013-06-30||
                B|b|2013-05-01|2013-04-30|
                C|c|2013-05-01|2013-06-30|2013-07-01""").problems())
                .containsExactlyInAnyOrder("4 lastDay dates-reversed", "5 end two-ends", "3 start overlaps-row");
    }

    @Test
    void placesPeopleIntoPositionsOfTheirOwnByUnit() {
        takeAdventureWorks();

        OrganisationTree tree = organisation.asOf(LATE);
        PersonId linda = person("275");
        PositionId position = organisation.placements().positionOf(linda, LATE).orElseThrow();
        assertThat(tree.path(tree.find(position).orElseThrow()))
                .extracting(node -> node.label().code())
                .containsExactly("AW", "NA", "3", "3/275");
        assertThat(tree.headOf(unit("NA")))
                .contains(organisation
                        .placements()
                        .positionOf(person("274"), LATE)
                        .orElseThrow());
        assertThat(shown(EARLY)).contains("   2/275").doesNotContain("   3/275");
    }

    @Test
    void aPersonCannotBeInTwoPlacesWithoutShares() {
        take("org.unit", UNITS);
        take("org.person", "code|name\n1|One\n2|Two");

        assertThat(take("org.placement", """
                person|unit|start|lastDay|share
                1|2|2013-01-01|2013-12-31|
                1|3|2013-06-01||
                2|2|2013-01-01||0.5
                2|3|2013-01-01||0.4""").problems())
                .containsExactlyInAnyOrder(
                        "3 start overlaps-row", "4 share org.shares-not-whole", "5 share org.shares-not-whole");
        assertThat(organisation.placements().of(person("2"), LATE)).isEmpty();
    }

    @Test
    void sharesThatSumToTheWholePersonArePlacedSideBySide() {
        take("org.unit", UNITS);
        take("org.person", "code|name\n1|One");

        assertThat(take("org.placement", """
                person|unit|start|share
                1|2|2013-01-01|0.5
                1|3|2013-01-01|0.5""").problems()).isEmpty();
        assertThat(organisation.placements().of(person("1"), LATE))
                .extracting(Placement::share)
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("0.5"));
    }

    @Test
    void tellsUnknownPeopleUnitsAndPositions() {
        take("org.unit", UNITS);
        take("org.person", "code|name\n1|One\n2|Two");

        assertThat(take("org.placement", """
                person|unit|position|start|share
                9|2||2013-01-01|
                1|nowhere||2013-01-01|
                2||nothing|2013-01-01|
                1|2|both|2013-01-01|
                1|2||2013-01-01|1.5""").problems())
                .containsExactlyInAnyOrder(
                        "2 person unknown-person",
                        "3 unit unknown-unit",
                        "4 position unknown-position",
                        "5 position position-or-unit",
                        "6 share not-a-share");
    }

    @Test
    void undoPutsTheOrganisationBack() {
        takeAdventureWorks();
        List<String> before = shown(LATE);
        Taken move = take("org.placement", "person|unit|start\n275|2|2013-05-30");
        assertThat(shown(LATE)).isNotEqualTo(before);

        undo(move.batch());

        assertThat(shown(LATE)).isEqualTo(before);
    }

    @Test
    void undoIsRefusedWhenSomethingStandsOnIt() {
        Taken units = take("org.unit", UNITS);
        take("org.person", "code|name\n1|One");
        Taken placements = take("org.placement", "person|unit|start\n1|2|2013-01-01");

        assertThatThrownBy(() -> undo(units.batch())).hasMessageContaining("does not exist");

        undo(placements.batch());
        undo(units.batch());
        assertThat(shown(LATE)).isEmpty();
    }

    @Test
    void undoIsRefusedWhenALaterImportChangedTheSame() {
        Taken first = take("org.unit", UNITS);
        take("org.unit", "code|name|parent\n3|Centre|NA");

        assertThatThrownBy(() -> undo(first.batch())).hasMessageContaining("changed since");
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        takeAdventureWorks();
        Long rows = rowsOfStructure();

        takeAdventureWorks();

        assertThat(rowsOfStructure()).isEqualTo(rows);
    }

    @Test
    void takesAFiscalCalendarInAndFindsThePeriodOfADay() {
        assertThat(take("org.fiscal-period", """
                code|kind|parent|start|end
                FY2014|YEAR||2013-05-30|2014-06-01
                Q1|QUARTER|FY2014|2013-05-30|2013-08-30
                Q2|QUARTER|FY2014|2013-08-30|2014-06-01""").problems()).isEmpty();

        assertThat(calendars.fiscal().containing(LocalDate.of(2013, 8, 30), FiscalPeriod.Kind.QUARTER))
                .map(FiscalPeriod::code)
                .contains("Q2");
    }

    @Test
    void tellsThePeriodsThatDoNotFit() {
        assertThat(take("org.fiscal-period", """
                code|kind|parent|start|lastDay
                FY2014|YEAR||2014-01-01|2014-12-31
                FY2015|YEAR||2014-12-31|2015-12-31
                FY2017|YEAR||2017-01-01|2017-12-31
                FY2014|YEAR||2014-01-01|2014-12-31
                X|WEEK||2014-01-01|2014-01-07
                Y|YEAR||2020-01-01|""").problems())
                .containsExactlyInAnyOrder(
                        "6 kind unknown-kind",
                        "7 end missing",
                        "5 code duplicate-code",
                        "3 start overlaps",
                        "4 start gap");
        assertThat(calendars.fiscal().periods()).extracting(FiscalPeriod::code).containsExactly("FY2014");
    }

    @Test
    void makeUpDaysAreWorkedAndHolidaysAreNot() {
        Taken days = take("org.working-day", """
                calendar|date|working|name
                CN|2014-01-26|yes|春节
                CN|2014-01-31|no|春节""");
        take("org.unit", "code|name|parent|calendar\nCN|China||CN\nBJ|Beijing|CN|");

        WorkingDays china = calendars.workingDaysOf(unit("BJ"), LATE);
        assertThat(china.isWorked(LocalDate.of(2014, 1, 26))).isTrue();
        assertThat(china.isWorked(LocalDate.of(2014, 1, 31))).isFalse();
        assertThat(china.between(LocalDate.of(2014, 1, 25), LocalDate.of(2014, 2, 1)))
                .isEqualTo(5);

        undo(days.batch());
        assertThat(calendars.workingDays("CN").knows(2014)).isFalse();
    }

    private void takeAdventureWorks() {
        take("org.unit", UNITS);
        take("org.person", "code|givenName|familyName\n274|Stephen|Jiang\n275|Michael|Blythe");
        take("org.placement", """
                person|unit|title|head|start|lastDay
                274|NA|North American Sales Manager|yes|2011-05-31|
                275|2|||2011-05-31|2012-11-29
                275|3|||2012-11-30|""");
    }

    private Taken take(String entity, String sheet) {
        return SignedIn.as(HR).call(() -> Sheet.of(sheet).takenInBy(entities.get(entity), transaction));
    }

    private void undo(ImportBatch batch) {
        SignedIn.as(HR).run(() -> entities.get(batch.entity()).undo(batch));
    }

    private List<String> shown(LocalDate day) {
        return organisation.asOf(day).nodes().stream()
                .map(node -> " ".repeat(node.depth()) + node.label().code())
                .toList();
    }

    private PersonId person(String code) {
        return new PersonId(organisation.people().idOf(code).orElseThrow());
    }

    private UnitId unit(String code) {
        return new UnitId(organisation.units().idOf(code).orElseThrow());
    }

    private Long rowsOfStructure() {
        return jdbc.sql("""
                        select (select count(*) from org.unit_span) + (select count(*) from org.position_span)
                            + (select count(*) from org.person_span) + (select count(*) from org.placement_span)
                        """).query(Long.class).single();
    }
}
