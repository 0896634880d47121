package io.yunchou.plan;

import static io.yunchou.plan.scenario.domain.Wish.Kind.COPY_LAST_YEAR;
import static io.yunchou.plan.scenario.domain.Wish.Kind.GOAL;
import static io.yunchou.plan.scenario.domain.Wish.Kind.LOCK;
import static io.yunchou.plan.scenario.domain.Wish.Kind.PASTE;
import static io.yunchou.plan.scenario.domain.Wish.Kind.REDO;
import static io.yunchou.plan.scenario.domain.Wish.Kind.SCALE;
import static io.yunchou.plan.scenario.domain.Wish.Kind.SET;
import static io.yunchou.plan.scenario.domain.Wish.Kind.SPREAD_EVENLY;
import static io.yunchou.plan.scenario.domain.Wish.Kind.UNDO;
import static io.yunchou.plan.scenario.domain.Wish.Kind.UNLOCK;
import static io.yunchou.platform.access.Role.CEO;
import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.ErrorCode;
import io.yunchou.org.Organisation;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.application.AnotherServer;
import io.yunchou.plan.scenario.application.CompareScenarios;
import io.yunchou.plan.scenario.application.CreateScenario;
import io.yunchou.plan.scenario.application.EditScenario;
import io.yunchou.plan.scenario.application.EditScenario.Edited;
import io.yunchou.plan.scenario.application.ListScenarios;
import io.yunchou.plan.scenario.application.OpenScenarios;
import io.yunchou.plan.scenario.application.ReadScenario;
import io.yunchou.plan.scenario.application.ReadScenario.Grid;
import io.yunchou.plan.scenario.application.ReadScenario.GridRequest;
import io.yunchou.plan.scenario.application.ScenarioChanges;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.RequestKey;
import io.yunchou.plan.scenario.domain.Rows;
import io.yunchou.plan.scenario.domain.Told;
import io.yunchou.plan.scenario.domain.Wish;
import io.yunchou.plan.scenario.domain.Wish.WishedCell;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.StepOption;
import io.yunchou.platform.workflow.WorkflowError;
import io.yunchou.platform.workflow.Workflows;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class ScenarioIT {
    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    @Autowired
    private CreateScenario create;

    @Autowired
    private EditScenario edit;

    @Autowired
    private ReadScenario read;

    @Autowired
    private ListScenarios list;

    @Autowired
    private CompareScenarios compare;

    @Autowired
    private ScenarioChanges changes;

    @Autowired
    private OpenScenarios open;

    @Autowired
    private Workflows workflows;

    @Autowired
    private Settings settings;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ApplicationContext context;

    private PlanCompany company;
    private ScenarioId scenario;
    private String north;
    private String south;
    private String top;

    @BeforeEach
    void open(@Autowired List<ImportEntity<?>> entities, @Autowired PlatformTransactionManager manager) {
        EmptyTables.empty(context);
        company = new PlanCompany(entities, manager, organisation);
        SignedIn.asSystem().run(company::found);
        north = "U" + company.unit("N").value();
        south = "U" + company.unit("S").value();
        top = "U" + company.unit("AW").value();
        scenario = planner()
                .call(() -> create.create(new CreateScenario.Opening(
                        "Plan 2015", "FY2015", Measures.BOOKING_NET, DAY, null, BigDecimal.ONE, null)));
    }

    @Test
    void setsTheTopAndEveryPartAddsUpExactly() {
        planned(SET, cell(top, "FY2015", "1000003"));

        assertThat(value(top, "FY2015")).isEqualByComparingTo("1000003");
        assertThat(value(north, "FY2015").add(value(south, "FY2015"))).isEqualByComparingTo("1000003");
        assertThat(value(north, "FY2015-Q1")
                        .add(value(north, "FY2015-Q2"))
                        .add(value(north, "FY2015-Q3"))
                        .add(value(north, "FY2015-Q4")))
                .isEqualByComparingTo(value(north, "FY2015"));
    }

    @Test
    void whateverIsEditedIsTheSameOnAServerThatReadsItFromTheDatabase() {
        SignedIn.asSystem().run(() -> settings.change("plan.scenario-snapshot-operations", "7"));
        Seeded.cases(3, random -> {
            for (int step = 0; step < 25; step++) {
                editAtRandom(random);
            }
            Grid live = grid(planner());
            assertThat(planner().call(() -> new AnotherServer(context).read().grid(scenario, whole())))
                    .isEqualTo(live);
            open.forget(scenario);
            assertThat(grid(planner())).isEqualTo(live);
        });
    }

    @Test
    void anEditCanBeTakenBackAfterARestart() {
        SignedIn.asSystem().run(() -> settings.change("plan.scenario-snapshot-operations", "1"));
        planned(SET, cell(top, "FY2015", "1000"));
        planned(SET, cell(north, "FY2015-Q1", "500"));
        open.forget(scenario);
        planned(UNDO);
        planned(UNDO);

        assertThat(value(top, "FY2015")).isZero();
        open.forget(scenario);
        planned(REDO);
        assertThat(value(top, "FY2015")).isEqualByComparingTo("1000");
    }

    @Test
    void twoWhoEditDifferentPartsDoNotDisturbEachOther() {
        long seen = sequence();
        edited(planner(), seen, SET, cell(north, "FY2015", "600"));
        edited(planner().user(2), seen, SET, cell(south, "FY2015", "400"));

        assertThat(value(top, "FY2015")).isEqualByComparingTo("1000");
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefusedAndSaysWhoAndWhat() {
        long seen = sequence();
        edited(planner(), seen, SET, cell(north, "FY2015-Q1", "600"));

        assertThatThrownBy(() -> edited(planner().user(2), seen, SET, cell(top, "FY2015", "1000")))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ScenarioError.CELLS_CHANGED);
                    assertThat(refusal.arguments().get("changes"))
                            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Told.class))
                            .singleElement()
                            .satisfies(told ->
                                    assertThat(told.cells()).containsExactly(new Told.ToldCell(north, "FY2015-Q1")));
                    assertThat(refusal.getMessage()).contains("Maybe");
                });
        assertThat(value(top, "FY2015")).isEqualByComparingTo("600");
    }

    @Test
    void twoServersNeverGiveOneSequenceTwice() {
        AnotherServer other = new AnotherServer(context);
        long seen = sequence();
        edited(planner(), seen, SET, cell(north, "FY2015", "600"));
        Edited second =
                planner().call(() -> other.edit().edit(scenario, asked(seen, SET, cell(south, "FY2015", "400"))));

        assertThat(second.sequence()).isEqualTo(seen + 2);
        assertThat(value(top, "FY2015")).isEqualByComparingTo("1000");
        assertThatThrownBy(() ->
                        planner().call(() -> other.edit().edit(scenario, asked(seen, SET, cell(north, "FY2015", "1")))))
                .hasMessageContaining("meanwhile");
    }

    @Test
    void readersHearOfEditsHereAndOnOtherServers() throws InterruptedException {
        AnotherServer other = new AnotherServer(context);
        long seen = sequence();
        try (ScenarioChanges.Line line = planner().call(() -> changes.line(scenario, seen))) {
            edited(planner(), seen, SET, cell(north, "FY2015", "600"));
            assertThat(heard(line).cells()).containsExactly(new Told.ToldCell(north, "FY2015"));
            planner().call(() -> other.edit().edit(scenario, asked(seen, SET, cell(south, "FY2015", "400"))));
            assertThat(heard(line).sequence()).isEqualTo(seen + 2);
        }
    }

    @Test
    void aManagerSeesHisPartAndTheGoalGivenToItAndNothingElse() {
        planned(SET, cell(top, "FY2015", "1000"));
        planned(GOAL, cell(north, "FY2015", "700"));
        Grid grid = grid(manager());

        assertThat(grid.rows())
                .extracting(ReadScenario.GridRow::node)
                .contains(north)
                .doesNotContain(top, south);
        assertThat(grid.rows().getFirst().mayGiveGoal()).isFalse();
        assertThat(manager().call(() -> list.details(scenario)).tops())
                .singleElement()
                .satisfies(seen -> assertThat(seen.goal()).isEqualByComparingTo("700"));
        assertThat(manager().call(list::mine)).hasSize(1);
    }

    @Test
    void aManagerEditsHisPartOnly() {
        long seen = sequence();
        edited(manager(), seen, SET, cell(north, "FY2015", "500"));

        refused(ScenarioError.OUTSIDE_SCOPE, () -> edited(manager(), sequence(), SET, cell(south, "FY2015", "1")));
        refused(ScenarioError.OUTSIDE_SCOPE, () -> edited(manager(), sequence(), SET, cell(top, "FY2015", "1")));
        refused(
                ScenarioError.OUTSIDE_SCOPE,
                () -> edited(manager(), sequence(), PASTE, cell(north, "FY2015", "1"), cell(south, "FY2015", "1")));
        refused(ScenarioError.OUTSIDE_SCOPE, () -> edited(manager(), sequence(), LOCK, cell(top, "FY2015-Q1", null)));
        refused(ScenarioError.GOAL_FROM_ABOVE, () -> edited(manager(), sequence(), GOAL, cell(north, "FY2015", "1")));
        refused(ScenarioError.OUTSIDE_SCOPE, () -> manager().call(() -> read.history(scenario, south, "FY2015")));
        refused(
                ScenarioError.OUTSIDE_SCOPE,
                () -> manager()
                        .call(() -> read.grid(
                                scenario, new GridRequest(new Rows(south, null, null, null, null), null, null))));
        assertThat(value(top, "FY2015")).isEqualByComparingTo("500");
    }

    @Test
    void whoeverSeesNothingOfAScenarioDoesNotLearnThatItIsThere() {
        SignedIn stranger = SignedIn.as(REGION_MANAGER).user(9);

        assertThat(stranger.call(list::mine)).isEmpty();
        refused(ScenarioError.UNKNOWN_SCENARIO, () -> stranger.call(() -> list.details(scenario)));
        refused(ScenarioError.UNKNOWN_SCENARIO, () -> stranger.call(() -> changes.line(scenario, 0)));
    }

    @Test
    void aRepeatedRequestIsDoneOnceAndAnotherUnderItsKeyIsRefused() {
        long seen = sequence();
        RequestKey key = new RequestKey("k-1", "a");
        Edited first = planner().call(() -> edit.edit(scenario, new EditScenario.Edit(seen, "", key, setNorth("100"))));
        Edited again = planner().call(() -> edit.edit(scenario, new EditScenario.Edit(seen, "", key, setNorth("100"))));

        assertThat(again.sequence()).isEqualTo(first.sequence());
        assertThat(again.repeated()).isTrue();
        assertThat(again.cells()).isEqualTo(first.cells());
        assertThat(sequence()).isEqualTo(first.sequence());
        refused(
                ScenarioError.KEY_REUSED,
                () -> planner()
                        .call(() -> edit.edit(
                                scenario,
                                new EditScenario.Edit(seen, "", new RequestKey("k-1", "b"), setNorth("200")))));
    }

    @Test
    void aSubmittedScenarioTakesNoEditWhicheverWay() {
        planned(SET, cell(top, "FY2015", "1000"));
        long seen = sequence();
        AnotherServer other = new AnotherServer(context);
        step(planner(), Step.SUBMIT);

        refused(WorkflowError.WRONG_STATE, () -> edited(planner(), seen, SET, cell(north, "FY2015", "1")));
        refused(WorkflowError.WRONG_STATE, () -> planned(UNDO));
        refused(
                WorkflowError.WRONG_STATE,
                () -> planner().call(() -> other.edit().edit(scenario, asked(seen, SET, cell(north, "FY2015", "1")))));
        step(planner().user(2), Step.RETURN);
        refused(ScenarioError.UNDO_BEFORE_SUBMISSION, () -> planned(UNDO));
        planned(SET, cell(top, "FY2015", "2000"));
        planned(UNDO);
        assertThat(value(top, "FY2015")).isEqualByComparingTo("1000");
    }

    @Test
    void aScenarioIsNeitherApprovedNorPublishedByItself() {
        planned(SET, cell(top, "FY2015", "1200"));
        step(planner(), Step.SUBMIT);
        refused(WorkflowError.NO_SUCH_STEP, () -> step(SignedIn.as(CEO).user(3), Step.APPROVE));
        refused(WorkflowError.NO_SUCH_STEP, () -> step(planner(), Step.PUBLISH));

        assertThat(planner().call(() -> list.details(scenario)).steps())
                .extracting(StepOption::step)
                .containsExactly(Step.RETURN);
    }

    @Test
    void aForkIsComparedAndMergedBackButForWhatBothChanged() {
        planned(SET, cell(top, "FY2015", "1000"));
        ScenarioId fork = planner().call(() -> compare.fork(scenario, "What if"));
        String dee = seat("dee");
        String cai = seat("cai");
        edited(planner(), fork, SET, cell(dee, "FY2015", "900"));
        edited(planner(), fork, SET, cell(cai, "FY2015", "800"));
        edited(planner(), scenario, SET, cell(cai, "FY2015", "700"));
        Grid difference = planner().call(() -> read.difference(fork, scenario, quotaOfYear()));
        assertThat(difference.rows())
                .filteredOn(row -> row.node().equals(cai))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("100"));

        CompareScenarios.Merged merged = planner().call(() -> compare.merge(scenario, fork, "take over", null));
        assertThat(merged.conflicts()).containsExactly(cai);
        assertThat(value(dee, "FY2015")).isEqualByComparingTo("900");
        assertThat(value(cai, "FY2015")).isEqualByComparingTo("700");
    }

    @Test
    void aCellTellsWhoChangedItAndWhy() {
        planned(SET, cell(north, "FY2015", "500"));
        planner()
                .user(2)
                .call(() ->
                        edit.edit(scenario, new EditScenario.Edit(sequence(), "new branch", null, setNorth("600"))));

        assertThat(planner().call(() -> read.history(scenario, north, "FY2015")))
                .last()
                .satisfies(change -> {
                    assertThat(change.change().reason()).isEqualTo("new branch");
                    assertThat(change.change().authorId()).isEqualTo(2);
                    assertThat(change.before()).isEqualByComparingTo("500");
                    assertThat(change.after()).isEqualByComparingTo("600");
                });
    }

    @Test
    void lastYearIsReadByAllAndWrittenByNobody() {
        refused(ScenarioError.UNKNOWN_PERIOD, () -> planned(SET, cell(north, "FY2014", "1")));
        refused(ScenarioError.UNKNOWN_NODE, () -> planned(SET, cell("U0", "FY2015", "1")));
        refused(ScenarioError.NOT_A_MULTIPLE, () -> planned(SET, cell(north, "FY2015", "0.5")));
        planned(SET, cell(north, "FY2015", "5"));
        planned(COPY_LAST_YEAR, cell(top, "FY2015", null));
        assertThat(value(top, "FY2015")).isZero();
    }

    private void editAtRandom(Seeded random) {
        Wish.Kind kind = random.oneOf(List.of(SET, SET, GOAL, LOCK, UNLOCK, SCALE, SPREAD_EVENLY, PASTE, UNDO, REDO));
        String node = random.oneOf(List.of(top, north, south, seat("cai"), seat("dee")));
        String period = random.oneOf(List.of("FY2015", "FY2015-Q2", "FY2015-Q3-M08"));
        SignedIn editor = random.chance(0.5) ? planner() : planner().user(2);
        boolean turn = kind == UNDO || kind == REDO;
        Wish wish = new Wish(
                kind,
                turn ? null : List.of(cell(node, period, String.valueOf(random.below(100_000)))),
                random.decimal(50, 150, 2),
                null,
                null);
        try {
            editor.call(() -> edit.edit(scenario, new EditScenario.Edit(sequence(), "", null, wish)));
        } catch (BusinessException refusal) {
            assertThat(refusal.getMessage()).contains("Maybe");
        }
    }

    private static void refused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Told heard(ScenarioChanges.Line line) throws InterruptedException {
        for (int look = 0; look < 50; look++) {
            Told told = line.next();
            if (told != null) {
                return told;
            }
        }
        throw new AssertionError("Nothing was told.");
    }

    private static SignedIn planner() {
        return SignedIn.as(SALES_OPS_HQ).user(1);
    }

    private SignedIn manager() {
        return SignedIn.as(REGION_MANAGER).user(5).of(company.person("ann"));
    }

    private String seat(String person) {
        return "P"
                + organisation
                        .placements()
                        .positionOf(new io.yunchou.org.PersonId(company.person(person)), DAY)
                        .orElseThrow()
                        .value();
    }

    private void step(SignedIn who, Step step) {
        DocumentKey key = DocumentKey.of(PlanScenario.KIND, scenario.value());
        who.call(() -> workflows.take(step, key, workflows.document(key).version(), "a comment"));
    }

    private Edited planned(Wish.Kind kind, WishedCell... cells) {
        return edited(planner(), sequence(), kind, cells);
    }

    private Edited edited(SignedIn who, long seen, Wish.Kind kind, WishedCell... cells) {
        return who.call(() -> edit.edit(scenario, asked(seen, kind, cells)));
    }

    private Edited edited(SignedIn who, ScenarioId id, Wish.Kind kind, WishedCell... cells) {
        long seen = who.call(() -> list.details(id)).sequence();
        return who.call(() -> edit.edit(id, asked(seen, kind, cells)));
    }

    private static EditScenario.Edit asked(long seen, Wish.Kind kind, WishedCell... cells) {
        return new EditScenario.Edit(seen, "", null, new Wish(kind, List.of(cells), null, null, null));
    }

    private Wish setNorth(String value) {
        return new Wish(SET, List.of(cell(north, "FY2015", value)), null, null, null);
    }

    private static WishedCell cell(String node, String period, @Nullable String value) {
        return new WishedCell(node, period, value == null ? null : new BigDecimal(value));
    }

    private long sequence() {
        return planner().call(() -> list.details(scenario)).sequence();
    }

    private Grid grid(SignedIn who) {
        return who.call(() -> read.grid(scenario, whole()));
    }

    private static GridRequest whole() {
        return new GridRequest(Rows.all(), null, null);
    }

    private static GridRequest quotaOfYear() {
        return new GridRequest(Rows.all(), List.of("FY2015"), List.of("quota"));
    }

    private BigDecimal value(String node, String period) {
        Rows row = new Rows(node, 0, null, null, 1);
        Grid grid = planner().call(() -> read.grid(scenario, new GridRequest(row, List.of(period), List.of("quota"))));
        return new BigDecimal(grid.rows().getFirst().values().getFirst());
    }
}
