package io.yunchou.platform.jobs;

import io.yunchou.kernel.BusinessException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A job for tests: writes its note, waits where it is told to, then ends as it is told to. */
@Component
class NotingHandler implements JobHandler {
    static final String KIND = "test.note";

    /** What the job does. */
    enum Ending {
        WELL,
        REFUSED,
        BROKEN
    }

    record Note(String text, Ending ending, boolean waits) {}

    record Written(String text) {}

    private final JdbcClient jdbc;
    private final Map<String, CountDownLatch> reached = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> released = new ConcurrentHashMap<>();

    NotingHandler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) throws Exception {
        Note note = context.parameters(Note.class);
        jdbc.sql("insert into jobs_test.note (text) values (:text)")
                .param("text", note.text())
                .update();
        context.phase("writing");
        context.progress(3, 10);
        if (note.waits()) {
            waiting(note.text()).countDown();
            while (release(note.text()).getCount() > 0) {
                context.checkCancelled();
                Thread.sleep(5);
            }
        }
        jdbc.sql("select 1").query(Integer.class).single();
        return switch (note.ending()) {
            case WELL -> new Written(note.text());
            case REFUSED ->
                throw new BusinessException(
                        JobError.UNKNOWN_KIND,
                        "The note is not wanted.\nMaybe write another.",
                        Map.of("note", note.text()));
            case BROKEN -> throw new IllegalStateException("A defect.");
        };
    }

    CountDownLatch waiting(String text) {
        return reached.computeIfAbsent(text, key -> new CountDownLatch(1));
    }

    CountDownLatch release(String text) {
        return released.computeIfAbsent(text, key -> new CountDownLatch(1));
    }
}
