package io.yunchou.plan.web;

import static io.yunchou.platform.export.ExportColumn.date;
import static io.yunchou.platform.export.ExportColumn.number;
import static io.yunchou.platform.export.ExportColumn.text;

import io.yunchou.org.Organisation;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.application.ListQuotas;
import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.web.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published quotas. */
@RestController
@RequestMapping("/api/plan/quotas")
class QuotaController {
    private static final ExportTable<QuotaView> TABLE = new ExportTable<>(
            "plan-quotas",
            List.of(
                    text("岗位编码", "Position Code", QuotaView::positionCode),
                    text("岗位", "Position Name", QuotaView::position),
                    text("销售人员姓名", "Holder", QuotaView::seller),
                    text("度量", "Measure", QuotaView::measure),
                    text("财年", "Fiscal Year", QuotaView::fiscalYear),
                    text("期间", "Period", QuotaView::period),
                    date("期间开始", "Period Start", QuotaView::start),
                    date("期间结束（不含）", "Period End (exclusive)", QuotaView::end),
                    number("指标", "Quota", QuotaView::amount)));

    private final ListQuotas quotas;
    private final Organisation organisation;
    private final Exports exports;

    QuotaController(ListQuotas quotas, Organisation organisation, Exports exports) {
        this.quotas = quotas;
        this.organisation = organisation;
        this.exports = exports;
    }

    /** The quotas in force in the caller's scope; with knownAt, those that were in force at that instant. */
    @GetMapping
    @Requires(PlanPermissions.READ)
    Slice<QuotaView> list(@RequestParam @Nullable Instant knownAt, ListRequest request) {
        QuotaView.Names names = QuotaView.Names.of(organisation);
        Slice<ListedQuota> slice = quotas.slice(knownAt, request);
        return new Slice<>(slice.items().stream().map(names::view).toList(), slice.next());
    }

    /** The same as a file, which can be imported again. */
    @GetMapping("/export")
    @Requires(PlanPermissions.READ)
    void export(
            @RequestParam @Nullable Instant knownAt,
            @RequestParam ExportFormat format,
            ListRequest request,
            HttpServletResponse response) {
        QuotaView.Names names = QuotaView.Names.of(organisation);
        exports.send(
                TABLE,
                format,
                taker -> quotas.each(knownAt, request, quota -> taker.accept(names.view(quota))),
                response);
    }
}
