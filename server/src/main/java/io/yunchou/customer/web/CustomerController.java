package io.yunchou.customer.web;

import static io.yunchou.platform.export.ExportColumn.text;

import io.yunchou.customer.CustomerPermissions;
import io.yunchou.customer.application.ReadAccounts;
import io.yunchou.customer.persistence.AccountList.Line;
import io.yunchou.org.Organisation;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accounts: the list, one of them, and search. */
@RestController
@RequestMapping("/api/customer")
class CustomerController {
    private static final ExportTable<AccountView> TABLE = new ExportTable<>(
            "accounts",
            List.of(
                    text("客户编码", "Account Code", AccountView::code),
                    text("客户名称", "Account Name", AccountView::name),
                    text("客户类型", "Type", AccountView::kind),
                    text("组织", "Unit", AccountView::unit),
                    text("负责人", "Owner", AccountView::owner)));

    private final ReadAccounts accounts;
    private final Organisation organisation;
    private final Exports exports;

    CustomerController(ReadAccounts accounts, Organisation organisation, Exports exports) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.exports = exports;
    }

    /** The accounts of a day (today when left out) in the caller's scope; those without a name: name:empty:true. */
    @GetMapping("/accounts")
    @Requires(CustomerPermissions.READ)
    Slice<AccountView> list(@RequestParam @Nullable LocalDate day, ListRequest request) {
        Slice<Line> slice = accounts.slice(day, request);
        return new Slice<>(views(slice.items()), slice.next());
    }

    /** The same as a file. */
    @GetMapping("/accounts/export")
    @Requires(CustomerPermissions.READ)
    void export(
            @RequestParam @Nullable LocalDate day,
            @RequestParam ExportFormat format,
            ListRequest request,
            HttpServletResponse response) {
        AccountView.Names names = AccountView.Names.of(organisation);
        exports.send(
                TABLE, format, taker -> accounts.each(day, request, line -> taker.accept(names.view(line))), response);
    }

    @GetMapping("/accounts/{code}")
    @Requires(CustomerPermissions.READ)
    AccountView byCode(@PathVariable String code, @RequestParam @Nullable LocalDate day) {
        return AccountView.Names.of(organisation).view(accounts.byCode(code, day));
    }

    /** Accounts by a part of their name or code; at most 20. */
    @GetMapping("/search")
    @Requires(CustomerPermissions.READ)
    List<AccountView> search(@RequestParam String q) {
        return views(accounts.search(q));
    }

    private List<AccountView> views(List<Line> lines) {
        AccountView.Names names = AccountView.Names.of(organisation);
        return lines.stream().map(names::view).toList();
    }
}
