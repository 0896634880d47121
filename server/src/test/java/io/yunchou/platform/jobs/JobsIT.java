package io.yunchou.platform.jobs;

import static io.yunchou.platform.jobs.NotingHandler.Ending.BROKEN;
import static io.yunchou.platform.jobs.NotingHandler.Ending.REFUSED;
import static io.yunchou.platform.jobs.NotingHandler.Ending.WELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Callers;
import io.yunchou.support.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class JobsIT {
    @Autowired
    private Jobs jobs;

    @Autowired
    private Callers callers;

    @Autowired
    private NotingHandler handler;

    @Autowired
    private JdbcClient jdbc;

    private TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void openNotebook() {
        jdbc.sql("create schema if not exists jobs_test").update();
        jdbc.sql("create table if not exists jobs_test.note (text text)").update();
        jdbc.sql("truncate jobs_test.note").update();
    }

    @Test
    void startsOnlyAfterTheSurroundingTransactionHasCommitted() throws Exception {
        long id = asSystem(() -> transaction.execute(status -> {
            long submitted = jobs.submit(NotingHandler.KIND, new NotingHandler.Note("late", WELL, false));
            sleep(Duration.ofMillis(300));
            assertThat(jdbc.sql("select state from platform.job where id = ?")
                            .param(submitted)
                            .query(String.class)
                            .single())
                    .isEqualTo("QUEUED");
            return submitted;
        }));
        Job job = await(id, found -> found.state().ended());
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.result()).isNotNull();
        assertThat(job.result().get("text").asString()).isEqualTo("late");
        assertThat(notes()).containsExactly("late");
    }

    @Test
    void doesNotStartWhenTheSurroundingTransactionRollsBack() {
        asSystem(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return jobs.submit(NotingHandler.KIND, new NotingHandler.Note("never", WELL, false));
        }));
        sleep(Duration.ofMillis(200));
        assertThat(notes()).isEmpty();
    }

    @Test
    void refusesAKindThatNobodyHandles() {
        assertThatThrownBy(() -> asSystem(() -> jobs.submit("test.unheard-of", "x")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(JobError.UNKNOWN_KIND));
    }

    @Test
    void keepsCodeMessageAndArgumentsOfARefusalAndNothingOfItsWork() {
        long id = submit("refused", REFUSED, false);
        Job job = await(id, found -> found.state().ended());
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.failure())
                .isEqualTo(new Job.Failure(
                        "jobs.unknown-kind",
                        "The note is not wanted.\nMaybe write another.",
                        java.util.Map.of("note", "refused")));
        assertThat(notes()).isEmpty();
    }

    @Test
    void hidesWhatADefectSaysAndKeepsNothingOfItsWork() {
        Job job = await(submit("broken", BROKEN, false), found -> found.state().ended());
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.failure()).isNotNull();
        assertThat(job.failure().code()).isEqualTo("jobs.unexpected");
        assertThat(job.failure().message()).doesNotContain("defect").contains("Maybe");
        assertThat(notes()).isEmpty();
    }

    @Test
    void showsProgressWhileTheWorkIsNotYetCommitted() throws Exception {
        long id = submit("shown", WELL, true);
        handler.waiting("shown").await();
        Job job = await(id, found -> found.progress().done() == 3);
        assertThat(job.state()).isEqualTo(Job.State.RUNNING);
        assertThat(job.progress().phase()).isEqualTo("writing");
        assertThat(job.progress().total()).isEqualTo(10);
        assertThat(notes()).isEmpty();
        handler.release("shown").countDown();
        await(id, found -> found.state() == Job.State.DONE);
        assertThat(notes()).containsExactly("shown");
    }

    @Test
    void undoesTheWorkOfARunningJobThatIsCancelled() throws Exception {
        long id = submit("cancelled", WELL, true);
        handler.waiting("cancelled").await();
        Job asked = asSystem(() -> jobs.cancel(id));
        assertThat(asked.cancelRequested()).isTrue();
        assertThat(await(id, found -> found.state().ended()).state()).isEqualTo(Job.State.CANCELLED);
        assertThat(notes()).isEmpty();
    }

    @Test
    void heedsACancellationThatAnotherServerWrote() throws Exception {
        long id = submit("elsewhere", WELL, true);
        handler.waiting("elsewhere").await();
        jdbc.sql("update platform.job set cancel_requested = true where id = ?")
                .param(id)
                .update();
        assertThat(await(id, found -> found.state().ended()).state()).isEqualTo(Job.State.CANCELLED);
        assertThat(notes()).isEmpty();
    }

    @Test
    void failsAnInterruptedJobWithAReason() {
        long id = abandoned(NotingHandler.KIND, "{\"text\": \"ghost\", \"ending\": \"WELL\", \"waits\": false}");
        Job job = await(id, found -> found.state().ended());
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.failure()).isNotNull();
        assertThat(job.failure().code()).isEqualTo("jobs.interrupted");
        assertThat(notes()).isEmpty();
    }

    @Test
    void runsAnInterruptedJobAgainWhereItsHandlerSaysSo() {
        long id = abandoned(ResumingHandler.KIND, "{}");
        Job job = await(id, found -> found.state().ended());
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.attempts()).isEqualTo(2);
    }

    @Test
    void leavesASilentJobAloneWhileItsTransactionLives() {
        transaction.executeWithoutResult(status -> {
            long id = jdbc.sql("select nextval('platform.job_id_seq') + 1")
                    .query(Long.class)
                    .single();
            jdbc.sql("select pg_advisory_xact_lock(1785684595, ?::int)::text")
                    .param(id)
                    .query(String.class)
                    .single();
            assertThat(abandonedApart(ResumingHandler.KIND)).isEqualTo(id);
            sleep(Duration.ofMillis(1500));
            assertThat(state(id)).isEqualTo("RUNNING");
        });
    }

    @Test
    void keepsNothingOfAJobThatWasTakenAway() throws Exception {
        long id = submit("taken", WELL, true);
        handler.waiting("taken").await();
        jdbc.sql(
                        "update platform.job set worker = ?, heartbeat_at = clock_timestamp() + interval '1 hour' where id = ?")
                .param(UUID.randomUUID())
                .param(id)
                .update();
        handler.release("taken").countDown();
        sleep(Duration.ofSeconds(1));
        assertThat(state(id)).isEqualTo("RUNNING");
        assertThat(notes()).isEmpty();
    }

    @Test
    void keepsNothingOfAJobWhoseConnectionDied() throws Exception {
        long id = submit("cut", WELL, true);
        handler.waiting("cut").await();
        jdbc.sql("""
                        select pg_terminate_backend(pid)::text
                        from pg_locks
                        where locktype = 'advisory' and objid = ?
                        """).param(id).query(String.class).list();
        handler.release("cut").countDown();
        Job job = await(id, found -> found.state().ended());
        assertThat(job.failure()).isNotNull();
        assertThat(job.failure().code()).isEqualTo("jobs.interrupted");
        assertThat(notes()).isEmpty();
    }

    private long submit(String text, NotingHandler.Ending ending, boolean waits) {
        return asSystem(() -> jobs.submit(NotingHandler.KIND, new NotingHandler.Note(text, ending, waits)));
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return callers.actingAs(callers.system(), work);
    }

    /** A job as a killed server leaves it. */
    private long abandoned(String kind, String parameters) {
        return jdbc.sql("""
                        insert into platform.job (
                            kind, parameters, caller, submitted_by, submitted_by_name, state, attempts, worker, heartbeat_at)
                        values (
                            ?, ?::jsonb, '{"userId": 0, "name": "system", "roles": [], "permissions": []}', 0, 'system',
                            'RUNNING', 1, ?, clock_timestamp() - interval '1 minute')
                        returning id
                        """)
                .params(List.of(kind, parameters, UUID.randomUUID()))
                .query(Long.class)
                .single();
    }

    private long abandonedApart(String kind) {
        TransactionTemplate apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return apart.execute(status -> abandoned(kind, "{}"));
    }

    private Job await(long id, Predicate<Job> reached) {
        Instant deadline = Instant.now().plusSeconds(15);
        while (true) {
            Job job = asSystem(() -> jobs.job(id));
            if (reached.test(job)) {
                return job;
            }
            assertThat(Instant.now()).as("patience with %s", job).isBefore(deadline);
            sleep(Duration.ofMillis(20));
        }
    }

    private String state(long id) {
        return jdbc.sql("select state from platform.job where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<String> notes() {
        return jdbc.sql("select text from jobs_test.note").query(String.class).list();
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
