package io.yunchou.plan.imports;

import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.org.Periods;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.application.PublishQuotas;
import io.yunchou.plan.application.WithdrawVersions;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportSession;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Files of quotas that are already owed. A row names who owes by position, or by the seller who holds it on the day; and
 * the window by a period's code, or by a day, which means the quarter that it lies in unless the row says another grain.
 */
@Component
class QuotaEntity implements ImportEntity<QuotaRow> {
    private final Organisation organisation;
    private final Calendars calendars;
    private final Periods periods;
    private final Measures measures;
    private final PublishQuotas publish;
    private final WithdrawVersions withdraw;
    private final Scope scope;

    QuotaEntity(
            Organisation organisation,
            Calendars calendars,
            Periods periods,
            Measures measures,
            PublishQuotas publish,
            WithdrawVersions withdraw,
            Scope scope) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.periods = periods;
        this.measures = measures;
        this.publish = publish;
        this.withdraw = withdraw;
        this.scope = scope;
    }

    /** Who imports, and on what he may. */
    @Component
    static class Scope {
        private final Callers callers;
        private final DataScopes scopes;
        private final BusinessDate businessDate;

        Scope(Callers callers, DataScopes scopes, BusinessDate businessDate) {
            this.callers = callers;
            this.scopes = scopes;
            this.businessDate = businessDate;
        }

        DataScope ofCaller() {
            return scopes.of(callers.current(), businessDate.today());
        }

        boolean mayRestate() {
            Caller caller = callers.current();
            return !caller.isSystem() && caller.may(PlanPermissions.RESTATE);
        }
    }

    @Override
    public String name() {
        return "plan.quota";
    }

    @Override
    public List<ImportField> fields() {
        return QuotaFields.ALL;
    }

    @Override
    public String permission() {
        return PlanPermissions.IMPORT;
    }

    @Override
    public ImportSession<QuotaRow> open(ImportBatch batch) {
        KnownCompany known = new KnownCompany(
                organisation.positions(),
                organisation.people(),
                organisation.placements(),
                calendars.fiscal(),
                periods.of("plan"),
                scope.ofCaller(),
                scope.mayRestate(),
                KnownCompany.byCode(measures));
        return new QuotaSession(batch, new QuotaRowReader(known), publish);
    }

    @Override
    public void undo(ImportBatch batch) {
        withdraw.ofBatch(batch.id());
    }
}
