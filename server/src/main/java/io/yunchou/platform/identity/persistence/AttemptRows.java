package io.yunchou.platform.identity.persistence;

import static io.yunchou.platform.identity.persistence.SessionRows.at;
import static io.yunchou.platform.identity.persistence.SessionRows.instant;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of failed sign-ins. */
@Repository
public class AttemptRows {
    private final JdbcClient jdbc;

    AttemptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Failures in a row, and until when the next try is refused. */
    public record Attempts(int failures, Instant lastAt, Instant refusedUntil) {}

    /** What is known of a subject; its row, made if need be, stays locked to the end of the transaction. */
    public Attempts locked(String subject, Instant now) {
        jdbc.sql("""
                        insert into platform.sign_in_attempt (subject, failures, last_at, refused_until)
                        values (:subject, 0, :now, :now)
                        on conflict (subject) do nothing
                        """).param("subject", subject).param("now", at(now)).update();
        return found(subject);
    }

    public void write(String subject, Attempts attempts) {
        jdbc.sql("""
                        update platform.sign_in_attempt
                        set failures = :failures,
                            last_at = :lastAt,
                            refused_until = :refusedUntil
                        where subject = :subject
                        """)
                .param("failures", attempts.failures())
                .param("lastAt", at(attempts.lastAt()))
                .param("refusedUntil", at(attempts.refusedUntil()))
                .param("subject", subject)
                .update();
    }

    public void forget(String subject) {
        jdbc.sql("delete from platform.sign_in_attempt where subject = :subject")
                .param("subject", subject)
                .update();
    }

    public void forgetOne(String subject) {
        jdbc.sql("update platform.sign_in_attempt set failures = greatest(failures - 1, 0) where subject = :subject")
                .param("subject", subject)
                .update();
    }

    public void forgetOlderThan(Instant time) {
        jdbc.sql("delete from platform.sign_in_attempt where last_at < :time and refused_until < :time")
                .param("time", at(time))
                .update();
    }

    private Attempts found(String subject) {
        return jdbc.sql("""
                        select failures, last_at, refused_until
                        from platform.sign_in_attempt
                        where subject = :subject
                        for update
                        """)
                .param("subject", subject)
                .query((row, number) ->
                        new Attempts(row.getInt("failures"), instant(row, "last_at"), instant(row, "refused_until")))
                .single();
    }
}
