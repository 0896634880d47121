package io.yunchou.platform.run.web;

import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.run.Comparison;
import io.yunchou.platform.run.Repetition;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.RunPermissions;
import io.yunchou.platform.run.internal.RunReader;
import io.yunchou.platform.web.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs: looked at, repeated, compared. */
@RestController
@RequestMapping("/api/runs")
class RunController {
    private static final ExportTable<Run> EXPORT = new ExportTable<>(
            "runs",
            List.of(
                    ExportColumn.text("编号", "Id", run -> String.valueOf(run.id())),
                    ExportColumn.text("种类", "Kind", Run::kind),
                    ExportColumn.text("对象", "Subject", Run::subject),
                    ExportColumn.text("状态", "State", run -> run.state().name()),
                    ExportColumn.text("试算", "Dry run", run -> String.valueOf(run.dry())),
                    ExportColumn.text("引擎版本", "Engine version", Run::engineVersion),
                    ExportColumn.text("输入指纹", "Fingerprint of inputs", Run::inputsFingerprint),
                    ExportColumn.text("结果指纹", "Fingerprint of outputs", Run::outputsFingerprint),
                    ExportColumn.text("用户", "User", Run::userName),
                    ExportColumn.instant("开始", "Started", run -> run.startedAt().atOffset(ZoneOffset.UTC)),
                    ExportColumn.date("业务日期", "Business date", Run::businessDate)));

    private final RunReader runs;
    private final Exports exports;

    RunController(RunReader runs, Exports exports) {
        this.runs = runs;
        this.exports = exports;
    }

    @GetMapping
    @Requires(RunPermissions.READ)
    Slice<Run> list(ListRequest request) {
        return runs.slice(request);
    }

    @GetMapping("/export")
    @Requires(RunPermissions.READ)
    void export(ListRequest request, @RequestParam ExportFormat format, HttpServletResponse response) {
        exports.send(EXPORT, format, row -> runs.each(request, row), response);
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
