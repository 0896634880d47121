package io.yunchou.platform.run.internal;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.run.Comparison;
import io.yunchou.platform.run.Comparison.Difference;
import io.yunchou.platform.run.Computation;
import io.yunchou.platform.run.Computation.Computed;
import io.yunchou.platform.run.Repetition;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.RunError;
import io.yunchou.platform.run.RunRequest;
import io.yunchou.platform.run.Runs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Runs in the database. */
@Component
class StoredRuns implements Runs {
    private static final int DIFFERENCES_MAX = 1_000;

    private final RunRows rows;
    private final Computations computations;
    private final RunBook book;

    StoredRuns(RunRows rows, Computations computations, RunBook book) {
        this.rows = rows;
        this.computations = computations;
        this.book = book;
    }

    @Override
    public Run run(RunRequest request) {
        return run(computations.of(request.kind()), request);
    }

    /** Computes from what the bytes say, not from the objects at hand, so that a repetition starts from the same. */
    private <I, P, O> Run run(Computation<I, P, O> computation, RunRequest request) {
        RunBook.Entry entry = book.begin(
                request,
                computation.engineVersion(),
                CanonicalJson.bytes(computation.inputs().cast(request.inputs())),
                CanonicalJson.bytes(computation.parameters().cast(request.parameters())));
        try {
            Computed<O> computed = compute(computation, entry.inputs(), entry.parameters(), request.seed());
            return book.done(entry, CanonicalJson.bytes(computed.outputs()), CanonicalJson.bytes(computed.trace()));
        } catch (RuntimeException failure) {
            book.failed(entry, failure);
            throw failure;
        }
    }

    private static <I, P, O> Computed<O> compute(
            Computation<I, P, O> computation, byte[] inputs, byte[] parameters, long seed) {
        return computation.compute(
                CanonicalJson.read(inputs, computation.inputs()),
                CanonicalJson.read(parameters, computation.parameters()),
                seed);
    }

    @Override
    public Run byId(long id) {
        return rows.byId(id).orElseThrow(() -> unknown(id));
    }

    RunContent content(long id) {
        return rows.content(id).orElseThrow(() -> unknown(id));
    }

    @Override
    public <O> O outputs(long id, Class<O> type) {
        return CanonicalJson.read(outputsOf(byId(id)), type);
    }

    @Override
    public <P> P parameters(long id, Class<P> type) {
        return CanonicalJson.read(content(id).parameters(), type);
    }

    @Override
    public Repetition repeat(long id) {
        Run run = byId(id);
        Computation<?, ?, ?> computation = computations.of(run.kind());
        RunContent content = content(id);
        byte[] before = outputsOf(run);
        byte[] now = CanonicalJson.bytes(compute(computation, content.inputs(), content.parameters(), run.seed())
                .outputs());
        return new Repetition(
                run, Arrays.equals(before, now), computation.engineVersion(), CanonicalJson.fingerprint(now));
    }

    @Override
    public Comparison compare(long left, long right) {
        Run leftRun = byId(left);
        Run rightRun = byId(right);
        checkComparable(leftRun, rightRun);
        List<Difference> outputs = CanonicalJson.differences(outputsOf(leftRun), outputsOf(rightRun));
        return new Comparison(
                leftRun,
                rightRun,
                leftRun.inputsFingerprint().equals(rightRun.inputsFingerprint()),
                CanonicalJson.differences(
                        content(left).parameters(), content(right).parameters()),
                outputs.subList(0, Math.min(outputs.size(), DIFFERENCES_MAX)),
                outputs.size());
    }

    private byte[] outputsOf(Run run) {
        byte[] outputs = content(run.id()).outputs();
        if (outputs == null) {
            throw new BusinessException(
                    RunError.HAS_FAILED,
                    "Run %d has failed and has no outputs: %s\n".formatted(run.id(), run.failure())
                            + "Maybe mend what it says and run again.",
                    Map.of("run", run.id()));
        }
        return outputs;
    }

    private static void checkComparable(Run left, Run right) {
        if (!left.kind().equals(right.kind())) {
            throw new BusinessException(
                    RunError.NOT_COMPARABLE,
                    "Run %d is of the kind %s, run %d of the kind %s.\n"
                                    .formatted(left.id(), left.kind(), right.id(), right.kind())
                            + "Maybe choose two of one kind.",
                    Map.of("left", left.kind(), "right", right.kind()));
        }
    }

    private static BusinessException unknown(long id) {
        return new BusinessException(
                RunError.UNKNOWN,
                "There is no run %d.\nMaybe look for it in the list.".formatted(id),
                Map.of("run", id));
    }
}
