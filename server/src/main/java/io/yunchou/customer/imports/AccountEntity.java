package io.yunchou.customer.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.customer.CustomerPermissions;
import io.yunchou.customer.application.ChangeAccounts;
import io.yunchou.customer.application.ChangeAccounts.Said;
import io.yunchou.customer.domain.AccountState;
import io.yunchou.customer.imports.AccountEntity.AccountRow;
import io.yunchou.org.Organisation;
import io.yunchou.platform.dated.DatedRow;
import io.yunchou.platform.dated.DatedSession;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.tree.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of accounts. A name may be missing: then the account is listed as a matter of data quality, not refused. */
@Component
class AccountEntity implements ImportEntity<AccountRow> {
    private final ChangeAccounts change;
    private final Organisation organisation;

    AccountEntity(ChangeAccounts change, Organisation organisation) {
        this.change = change;
        this.organisation = organisation;
    }

    record AccountRow(
            long number,
            String code,
            AccountState state,
            @Nullable Long ownerId,
            FileSpan span) implements DatedRow<AccountRow> {
        @Override
        public String subject() {
            return code;
        }

        @Override
        public AccountRow over(FileSpan other) {
            return new AccountRow(number, code, state, ownerId, other);
        }

        Said said() {
            return new Said(code, span.range(), state, ownerId);
        }
    }

    @Override
    public String name() {
        return "customer.account";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required(
                        "code",
                        Type.CODE,
                        "AW00000292",
                        "Account",
                        "Account Code",
                        "AccountNumber",
                        "CustomerID",
                        "客户编码",
                        "客户编号"),
                optional(
                        "name",
                        Type.TEXT,
                        "Next-Door Bike Store",
                        "Account Name",
                        "Customer Name",
                        "CompanyName",
                        "客户名称"),
                optional("kind", Type.TEXT, "STORE", "Type", "Account Type", "客户类型"),
                optional("unit", Type.CODE, "EAST", "Unit", "Territory", "TerritoryID", "组织编码", "所属组织编码"),
                optional(
                        "owner",
                        Type.CODE,
                        "10023",
                        "Owner",
                        "Account Owner",
                        "SalesPersonID",
                        "负责人工号",
                        "负责人编码",
                        "负责人")));
        fields.addAll(FileSpan.fields(false));
        return fields;
    }

    @Override
    public String permission() {
        return CustomerPermissions.IMPORT;
    }

    @Override
    public ImportSession<AccountRow> open(ImportBatch batch) {
        Directory units = organisation.units();
        Directory people = organisation.people();
        return new DatedSession<>(
                (row, span) -> read(row, span, units, people),
                (rows, problems) ->
                        change.say(rows.stream().map(AccountRow::said).toList(), batch.id()));
    }

    @Override
    public void undo(ImportBatch batch) {
        change.undo(batch.id());
    }

    private static Optional<AccountRow> read(ImportRow row, FileSpan span, Directory units, Directory people) {
        Long unit = reference(row, "unit", units);
        Long owner = reference(row, "owner", people);
        AccountState state =
                new AccountState(row.text("name").orElse(null), row.text("kind").orElse(""), unit);
        return row.text("code").map(code -> new AccountRow(row.number(), code, state, owner, span));
    }

    private static @Nullable Long reference(ImportRow row, String field, Directory directory) {
        Optional<String> code = row.text(field);
        Optional<Long> id = code.flatMap(directory::idOf);
        if (code.isPresent() && id.isEmpty()) {
            row.problem(field, "unknown-code", "a code that is on record");
        }
        return id.orElse(null);
    }
}
