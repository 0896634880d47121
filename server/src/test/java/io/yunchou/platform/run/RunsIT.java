package io.yunchou.platform.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Role;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RunsIT {
    @Autowired
    private Runs runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TransactionTemplate transactions;

    private SignedIn analyst;

    @BeforeEach
    void signIn() {
        analyst = SignedIn.as(Role.SALES_OPS_HQ);
    }

    private static RunRequest lots(long seed, String stake, String... names) {
        return new RunRequest(
                DraftLots.KIND,
                "party-1",
                new DraftLots.Names(List.of(names)),
                new DraftLots.Stake(new BigDecimal(stake), false),
                seed,
                false);
    }

    private Run run(RunRequest request) {
        return analyst.call(() -> runs.run(request));
    }

    @Test
    void aRunKeepsAllThatItStandsOn() {
        Run run = run(lots(7, "1.50", "Li", "Wang"));
        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.inputsFingerprint()).matches("[0-9a-f]{64}");
        assertThat(run.engineVersion()).isEqualTo("1");
        assertThat(run.seed()).isEqualTo(7);
        assertThat(runs.outputs(run.id(), DraftLots.Lots.class).lots()).containsOnlyKeys("Li", "Wang");
    }

    @Test
    void repeatingARunGivesTheSameBytes() {
        for (long seed = 0; seed < 20; seed++) {
            Run run = run(lots(seed, "0.10", "Li", "Wang", "Zhao"));
            Repetition repetition = runs.repeat(run.id());
            assertThat(repetition.same()).as("seed %d", seed).isTrue();
            assertThat(repetition.outputsFingerprint()).isEqualTo(run.outputsFingerprint());
        }
    }

    @Test
    void aComputationWithHiddenStateIsFoundOut() {
        DraftLots.Stake leaky = new DraftLots.Stake(BigDecimal.ONE, true);
        Run run = run(new RunRequest(DraftLots.KIND, "party-1", new DraftLots.Names(List.of("Li", "Wang")), leaky));
        assertThat(runs.repeat(run.id()).same()).isFalse();
    }

    @Test
    void equalInputsHaveEqualFingerprintsAndOthersHaveNot() {
        assertThat(run(lots(1, "1", "Li")).inputsFingerprint())
                .isEqualTo(run(lots(2, "3", "Li")).inputsFingerprint())
                .isNotEqualTo(run(lots(1, "1", "Wang")).inputsFingerprint());
    }

    @Test
    void comparingTwoRunsNamesEveryValueThatDiffers() {
        Run left = run(lots(1, "1", "Li"));
        Run right = run(lots(1, "2", "Li", "Wang"));
        Comparison comparison = runs.compare(left.id(), right.id());
        assertThat(comparison.sameInputs()).isFalse();
        assertThat(comparison.parameters()).containsExactly(new Comparison.Difference("/stake", "1", "2"));
        assertThat(comparison.outputs()).extracting(Comparison.Difference::path).contains("/lots/Wang");
    }

    @Test
    void aFailedRunIsKeptThoughItsTransactionIsUndone() {
        BusinessException failure = catchThrowableOfType(
                BusinessException.class, () -> transactions.executeWithoutResult(transaction -> run(lots(1, "1"))));
        assertThat(failure.code().code()).isEqualTo("test.nobody-there");
        Run kept = runs.byId(
                jdbc.sql("select max(id) from platform.run").query(Long.class).single());
        assertThat(kept.state()).isEqualTo(Run.State.FAILED);
        assertThat(kept.failure()).contains("Nobody is there");
        assertThat(catchThrowableOfType(BusinessException.class, () -> runs.outputs(kept.id(), DraftLots.Lots.class))
                        .code())
                .isEqualTo(RunError.HAS_FAILED);
    }

    @Test
    void aRunWhoseUseIsUndoneIsUndoneWithIt() {
        long before =
                jdbc.sql("select count(*) from platform.run").query(Long.class).single();
        transactions.executeWithoutResult(transaction -> {
            run(lots(1, "1", "Li"));
            transaction.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from platform.run")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void nobodyChangesARun() {
        run(lots(1, "1", "Li"));
        assertThatThrownBy(() ->
                        jdbc.sql("update platform.run set subject = 'other'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from platform.run").update()).hasMessageContaining("append-only");
    }

    @Test
    void readersSeeRunsWithInputsOutputsAndTrace() throws Exception {
        Run run = run(lots(7, "1.50", "Li").asDryRun());
        mvc.perform(get("/api/runs").param("filter", "kind:eq:test.lots").with(analyst))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].id", hasItem((int) run.id())));
        mvc.perform(get("/api/runs/" + run.id()).with(analyst))
                .andExpect(jsonPath("$.run.dry").value(true))
                .andExpect(jsonPath("$.parameters.stake").value("1.50"))
                .andExpect(jsonPath("$.inputs.names[0]").value("Li"))
                .andExpect(jsonPath("$.outputs.lots.Li").isString())
                .andExpect(jsonPath("$.trace[0]").value("drew 1"));
        mvc.perform(post("/api/runs/" + run.id() + "/repeat").with(analyst))
                .andExpect(jsonPath("$.same").value(true));
        mvc.perform(get("/api/runs/" + run.id() + "/compare/" + run.id()).with(analyst))
                .andExpect(jsonPath("$.outputsInAll").value(0));
    }

    @Test
    void theListIsHadAsAFileToo() throws Exception {
        Run run = run(lots(7, "1.50", "Li"));
        mvc.perform(get("/api/runs/export").param("format", "CSV").with(analyst))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(run.inputsFingerprint())));
    }

    @Test
    void aKindMayAskForAPermissionOfItsOwn() throws Exception {
        Run run = run(lots(7, "1.50", "Li"));
        SignedIn auditor = SignedIn.as(Role.AUDITOR);
        mvc.perform(get("/api/runs/" + run.id()).with(auditor))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.args.permission").value("test.read-lots"));
        mvc.perform(get("/api/runs").with(auditor))
                .andExpect(jsonPath("$.items").isEmpty());
        mvc.perform(get("/api/runs/999999").with(analyst)).andExpect(status().isNotFound());
    }
}
