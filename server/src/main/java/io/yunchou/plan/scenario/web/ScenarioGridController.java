package io.yunchou.plan.scenario.web;

import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.application.CompareScenarios;
import io.yunchou.plan.scenario.application.EditScenario;
import io.yunchou.plan.scenario.application.ReadScenario;
import io.yunchou.plan.scenario.application.ScenarioChanges;
import io.yunchou.plan.scenario.domain.RequestKey;
import io.yunchou.plan.scenario.domain.Rows;
import io.yunchou.plan.scenario.domain.Wish;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** A scenario as a grid: reading and editing it, and hearing of others' edits. */
@RestController
@RequestMapping("/api/plan/scenarios/{id}")
class ScenarioGridController {
    private static final String KEY = "Idempotency-Key";

    private final ReadScenario read;
    private final EditScenario edit;
    private final CompareScenarios compare;
    private final ScenarioChanges changes;
    private final ChangeStream stream;
    private final JsonMapper json;

    ScenarioGridController(
            ReadScenario read,
            EditScenario edit,
            CompareScenarios compare,
            ScenarioChanges changes,
            ChangeStream stream,
            JsonMapper json) {
        this.read = read;
        this.edit = edit;
        this.compare = compare;
        this.changes = changes;
        this.stream = stream;
        this.json = json;
    }

    /** Which part of the grid; every part left out is all, and rows are then the top and what is directly below. */
    record GridRequest(
            @Nullable Rows rows,
            @Nullable List<String> periods,
            @Nullable List<String> measures) {
        ReadScenario.GridRequest wanted() {
            return new ReadScenario.GridRequest(
                    rows == null ? new Rows(null, null, null, null, null) : rows, periods, measures);
        }
    }

    /** An edit, with the sequence of the grid that the editor has before him. */
    record EditRequest(
            long seenSequence,
            @Nullable @Size(max = 2000) String reason,
            @NotNull Wish wish) {}

    /** Takes over what changed in a fork of this scenario. */
    record MergeRequest(
            long fork, @Nullable @Size(max = 2000) String reason) {}

    /** A part of the grid. */
    @PostMapping("/grid")
    @Requires(PlanPermissions.READ)
    ReadScenario.Grid grid(@PathVariable long id, @RequestBody GridRequest asked) {
        return read.grid(new ScenarioId(id), asked.wanted());
    }

    /** The same part as this scenario less another of the same structure. */
    @PostMapping("/difference")
    @Requires(PlanPermissions.READ)
    ReadScenario.Grid difference(@PathVariable long id, @RequestParam long other, @RequestBody GridRequest asked) {
        return read.difference(new ScenarioId(id), new ScenarioId(other), asked.wanted());
    }

    /** Edits. It is on disk when it is answered; the same key and content are answered alike and done once. */
    @PostMapping("/edits")
    @Requires(PlanPermissions.EDIT)
    EditScenario.Edited edit(
            @PathVariable long id,
            @RequestHeader(name = KEY, required = false) @Nullable @Size(max = 200) String key,
            @Valid @RequestBody EditRequest asked) {
        String reason = asked.reason();
        return edit.edit(
                new ScenarioId(id),
                new EditScenario.Edit(
                        asked.seenSequence(), reason == null ? "" : reason, key(key, asked), asked.wish()));
    }

    @PostMapping("/merges")
    @Requires(PlanPermissions.EDIT)
    CompareScenarios.Merged merge(
            @PathVariable long id,
            @RequestHeader(name = KEY, required = false) @Nullable @Size(max = 200) String key,
            @Valid @RequestBody MergeRequest asked) {
        String reason = asked.reason();
        return compare.merge(
                new ScenarioId(id), new ScenarioId(asked.fork()), reason == null ? "" : reason, key(key, asked));
    }

    /** Who changed a cell and why, the oldest first. */
    @GetMapping("/history")
    @Requires(PlanPermissions.READ)
    List<ReadScenario.CellChange> history(
            @PathVariable long id, @RequestParam String node, @RequestParam String period) {
        return read.history(new ScenarioId(id), node, period);
    }

    /** Every change after the sequence seen, as it happens. */
    @GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Requires(PlanPermissions.READ)
    SseEmitter changes(@PathVariable long id, @RequestParam long seen) {
        return stream.of(changes.line(new ScenarioId(id), seen));
    }

    private @Nullable RequestKey key(@Nullable String key, Object content) {
        return key == null || key.isBlank() ? null : new RequestKey(key, Digest.of(json.writeValueAsBytes(content)));
    }
}
