package io.yunchou.plan.scenario.web;

import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.application.ExportScenario;
import io.yunchou.plan.scenario.application.ImportScenario;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.ReadLimits;
import io.yunchou.platform.transfer.staged.StagedFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A scenario as a file, and back. */
@RestController
@RequestMapping("/api/plan/scenarios/{id}")
class ScenarioFileController {
    private final ExportScenario export;
    private final ImportScenario take;
    private final StagedFiles files;

    ScenarioFileController(ExportScenario export, ImportScenario take, StagedFiles files) {
        this.export = export;
        this.take = take;
        this.files = files;
    }

    /** The grid as a file, all rows unfolded. */
    @GetMapping("/export")
    @Requires(PlanPermissions.READ)
    void export(
            @PathVariable long id,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            HttpServletResponse response) {
        export.send(new ScenarioId(id), format, response);
    }

    /** Takes an exported file back: the body is the file as it is. Each changed quota says what became of it. */
    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Requires(PlanPermissions.EDIT)
    ImportScenario.Taken take(
            @PathVariable long id,
            @RequestParam(defaultValue = "scenario.xlsx") String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request)
            throws IOException {
        ReadLimits limits = files.limits();
        StagedFiles.refuseLarger(name, request.getContentLengthLong(), limits.fileBytes());
        Path path = Files.createTempFile("yunchou-scenario-", "");
        try {
            spool(name, request, path, limits.fileBytes());
            try (Bundle bundle = Bundle.open(List.of(new Bundle.Given(name, path)), limits)) {
                return take.take(new ScenarioId(id), bundle.file(name), limits, dryRun);
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static void spool(String name, HttpServletRequest request, Path path, long limit) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = request.getInputStream().read(buffer);
                    read >= 0;
                    read = request.getInputStream().read(buffer)) {
                size += read;
                StagedFiles.refuseLarger(name, size, limit);
                out.write(buffer, 0, read);
            }
        }
    }
}
