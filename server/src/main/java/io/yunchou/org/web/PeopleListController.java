package io.yunchou.org.web;

import static io.yunchou.platform.export.ExportColumn.percent;
import static io.yunchou.platform.export.ExportColumn.text;

import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.ReadScope;
import io.yunchou.org.persistence.PeopleList;
import io.yunchou.org.persistence.PeopleList.Line;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.web.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of people with what they hold. */
@RestController
@RequestMapping("/api/org/people")
class PeopleListController {
    private static final ExportTable<Line> TABLE = new ExportTable<>(
            "people",
            List.of(
                    text("工号", "Employee", Line::code),
                    text("姓名", "Name", Line::name),
                    text("岗位", "Position", Line::position),
                    text("组织", "Unit", Line::unit),
                    percent("任职比例", "Share", Line::share)));

    private final PeopleList people;
    private final ReadScope scope;
    private final Exports exports;

    PeopleListController(PeopleList people, ReadScope scope, Exports exports) {
        this.people = people;
        this.scope = scope;
        this.exports = exports;
    }

    /** The people of a day (today when left out) in the caller's scope, a row for each placement. */
    @GetMapping
    @Requires(OrgPermissions.READ)
    Slice<Line> list(@RequestParam @Nullable LocalDate day, ListRequest request) {
        return people.slice(day == null ? scope.today() : day, scope.current(), request);
    }

    /** The same as a file. */
    @GetMapping("/export")
    @Requires(OrgPermissions.READ)
    void export(
            @RequestParam @Nullable LocalDate day,
            @RequestParam ExportFormat format,
            ListRequest request,
            HttpServletResponse response) {
        LocalDate wanted = day == null ? scope.today() : day;
        exports.send(TABLE, format, taker -> people.each(wanted, scope.current(), request, taker::accept), response);
    }
}
