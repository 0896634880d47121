package io.yunchou.platform.run.internal;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.run.Comparison;
import io.yunchou.platform.run.Repetition;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.web.Slice;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Runs for people to look at: each kind says which permission that needs. */
@Component
public class RunReader {
    private final StoredRuns runs;
    private final Computations computations;
    private final Callers callers;
    private final Lists lists;

    RunReader(StoredRuns runs, Computations computations, Callers callers, Lists lists) {
        this.runs = runs;
        this.computations = computations;
        this.callers = callers;
        this.lists = lists;
    }

    /**
     * A run with all that it stands on, as the JSON that it is kept as.
     *
     * @param outputs null when it failed
     * @param trace null when it failed
     */
    public record Whole(
            Run run,
            Object parameters,
            Object inputs,
            @Nullable Object outputs,
            @Nullable Object trace) {}

    public Slice<Run> slice(ListRequest request) {
        return lists.slice(RunRows.LIST, readableKinds(), request);
    }

    public void each(ListRequest request, Consumer<Run> consumer) {
        lists.each(RunRows.LIST, readableKinds(), request, consumer);
    }

    private Condition readableKinds() {
        return RunRows.KIND.in(computations.kindsReadableBy(callers.current()));
    }

    public Whole whole(long id) {
        Run run = readable(id);
        RunContent content = runs.content(id);
        return new Whole(
                run,
                CanonicalJson.tree(content.parameters()),
                CanonicalJson.tree(content.inputs()),
                treeOrNull(content.outputs()),
                treeOrNull(content.trace()));
    }

    public Repetition repeat(long id) {
        readable(id);
        return runs.repeat(id);
    }

    public Comparison compare(long left, long right) {
        readable(left);
        readable(right);
        return runs.compare(left, right);
    }

    private Run readable(long id) {
        Run run = runs.byId(id);
        Caller caller = callers.current();
        String permission = computations.of(run.kind()).readPermission();
        if (!caller.may(permission)) {
            throw new BusinessException(
                    AccessError.MISSING_PERMISSION,
                    "%s has no permission %s, which runs of the kind %s need.\n"
                                    .formatted(caller.name(), permission, run.kind())
                            + "Maybe ask somebody who has.",
                    Map.of("permission", permission));
        }
        return run;
    }

    private static @Nullable JsonNode treeOrNull(byte @Nullable [] json) {
        return json == null ? null : CanonicalJson.tree(json);
    }
}
