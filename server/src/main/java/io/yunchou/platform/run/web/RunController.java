package io.yunchou.platform.run.web;

import io.yunchou.platform.access.Requires;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.run.Comparison;
import io.yunchou.platform.run.Repetition;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.RunPermissions;
import io.yunchou.platform.run.internal.RunReader;
import io.yunchou.platform.web.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Runs: looked at, repeated, compared. */
@RestController
@RequestMapping("/api/runs")
class RunController {
    private final RunReader runs;

    RunController(RunReader runs) {
        this.runs = runs;
    }

    @GetMapping
    @Requires(RunPermissions.READ)
    Slice<Run> list(ListRequest request) {
        return runs.slice(request);
    }

    @GetMapping("/{id}")
    @Requires(RunPermissions.READ)
    RunReader.Whole whole(@PathVariable long id) {
        return runs.whole(id);
    }

    /** Does the computation again and says whether it gives the same bytes; nothing is kept. */
    @PostMapping("/{id}/repeat")
    @Requires(RunPermissions.READ)
    Repetition repeat(@PathVariable long id) {
        return runs.repeat(id);
    }

    @GetMapping("/{id}/compare/{other}")
    @Requires(RunPermissions.READ)
    Comparison compare(@PathVariable long id, @PathVariable long other) {
        return runs.compare(id, other);
    }
}
