package io.yunchou.platform.trail;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.settings.SettingChanged;
import io.yunchou.platform.time.BusinessDate;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The trail in the database. What happens with nobody signed in (start-up, a failed sign-in) is the system's. */
@Component
class RecordedTrail implements Trail {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Callers callers;
    private final BusinessDate businessDate;
    private final Clock clock;

    RecordedTrail(JdbcClient jdbc, JsonMapper json, Callers callers, BusinessDate businessDate, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.callers = callers;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String subject, String subjectId, String action, @Nullable Object before, @Nullable Object after) {
        Caller caller = callers.present().orElseGet(callers::system);
        jdbc.sql("""
                        insert into platform.trail_entry
                            (recorded_at, business_date, user_id, user_name, subject, subject_id, action, before, after)
                        values
                            (:at, :businessDate, :userId, :userName, :subject, :subjectId, :action,
                             cast(:before as jsonb), cast(:after as jsonb))
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("businessDate", businessDate.today())
                .param("userId", caller.userId())
                .param("userName", caller.name())
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("action", action)
                .param("before", written(before))
                .param("after", written(after))
                .update();
    }

    @EventListener
    void settingChanged(SettingChanged change) {
        record(
                "platform.setting",
                change.key(),
                "changed",
                Map.of("value", change.before()),
                Map.of("value", change.after()));
    }

    private @Nullable String written(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }
}
