package io.yunchou.platform.run.internal;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.RunRequest;
import io.yunchou.platform.time.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is computed, by whom, when. */
@Component
class RunBook {
    private final RunRows rows;
    private final Callers callers;
    private final Clock clock;
    private final BusinessDate businessDate;

    RunBook(RunRows rows, Callers callers, Clock clock, BusinessDate businessDate) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
        this.businessDate = businessDate;
    }

    /** A run that has begun. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(RunRequest request, String engineVersion, byte[] inputs, byte[] parameters, Instant startedAt) {}

    Entry begin(RunRequest request, String engineVersion, byte[] inputs, byte[] parameters) {
        return new Entry(request, engineVersion, inputs, parameters, clock.instant());
    }

    @Transactional
    public Run done(Entry entry, byte[] outputs, byte[] trace) {
        Run run = written(entry, Run.State.DONE, CanonicalJson.fingerprint(outputs), null);
        return stored(run, new RunContent(entry.inputs(), entry.parameters(), outputs, trace));
    }

    /** In a transaction of its own, since the caller's will be undone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Entry entry, RuntimeException failure) {
        Run run = written(entry, Run.State.FAILED, null, String.valueOf(failure.getMessage()));
        stored(run, new RunContent(entry.inputs(), entry.parameters(), null, null));
    }

    private Run stored(Run run, RunContent content) {
        return rows.byId(rows.insert(run, content)).orElseThrow();
    }

    private Run written(Entry entry, Run.State state, @Nullable String outputsFingerprint, @Nullable String failure) {
        Caller caller = callers.current();
        RunRequest request = entry.request();
        return new Run(
                0,
                request.kind(),
                request.subject(),
                request.dry(),
                state,
                entry.engineVersion(),
                request.seed(),
                CanonicalJson.fingerprint(entry.inputs()),
                outputsFingerprint,
                failure,
                caller.userId(),
                caller.name(),
                entry.startedAt(),
                clock.instant(),
                businessDate.today());
    }
}
