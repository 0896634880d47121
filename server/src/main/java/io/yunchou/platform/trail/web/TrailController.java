package io.yunchou.platform.trail.web;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.identity.IdentityPermissions;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.trail.TrailEntry;
import io.yunchou.platform.trail.TrailError;
import io.yunchou.platform.trail.TrailReader;
import io.yunchou.platform.web.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail, for whoever asks who changed what. */
@RestController
@RequestMapping("/api/administration/trail")
class TrailController {
    private static final ExportTable<TrailEntry> EXPORT = new ExportTable<>(
            "trail",
            List.of(
                    ExportColumn.instant(
                            "时间", "Time", entry -> entry.recordedAt().atOffset(ZoneOffset.UTC)),
                    ExportColumn.date("业务日期", "Business date", TrailEntry::businessDate),
                    ExportColumn.text("用户", "User", TrailEntry::userName),
                    ExportColumn.text("对象", "Subject", TrailEntry::subject),
                    ExportColumn.text("编号", "Id", TrailEntry::subjectId),
                    ExportColumn.text("动作", "Action", TrailEntry::action),
                    ExportColumn.text("之前", "Before", TrailEntry::before),
                    ExportColumn.text("之后", "After", TrailEntry::after)));

    private final TrailReader trail;
    private final Exports exports;

    TrailController(TrailReader trail, Exports exports) {
        this.trail = trail;
        this.exports = exports;
    }

    @GetMapping
    @Requires(IdentityPermissions.READ_TRAIL)
    Slice<TrailEntry> list(ListRequest request) {
        return trail.slice(request);
    }

    @GetMapping("/export")
    @Requires(IdentityPermissions.READ_TRAIL)
    void export(ListRequest request, @RequestParam ExportFormat format, HttpServletResponse response) {
        exports.send(EXPORT, format, row -> trail.each(request, row), response);
    }

    /** What a thing looked like at a time: its last change up to then. */
    @GetMapping("/{subject}/{subjectId}")
    @Requires(IdentityPermissions.READ_TRAIL)
    TrailEntry asOf(
            @PathVariable String subject,
            @PathVariable String subjectId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant at) {
        return trail.lastChange(subject, subjectId, at)
                .orElseThrow(() -> new BusinessException(
                        TrailError.NOTHING_THEN,
                        "Nothing is known of %s %s at %s.\nMaybe it came later.".formatted(subject, subjectId, at),
                        Map.of("subject", subject, "id", subjectId, "at", at)));
    }
}
