package io.yunchou.ledger.application;

import io.yunchou.catalog.Products;
import io.yunchou.customer.Accounts;
import io.yunchou.ledger.FactKind;
import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.org.Periods;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.time.BusinessDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens, once an import, what every row is checked against. */
@Component
class FactLookups {
    private final FactKinds kinds;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Products products;
    private final Calendars calendars;
    private final Periods periods;
    private final Settings settings;
    private final BusinessDate businessDate;

    FactLookups(
            FactKinds kinds,
            Organisation organisation,
            Accounts accounts,
            Products products,
            Calendars calendars,
            Periods periods,
            Settings settings,
            BusinessDate businessDate) {
        this.kinds = kinds;
        this.organisation = organisation;
        this.accounts = accounts;
        this.products = products;
        this.calendars = calendars;
        this.periods = periods;
        this.settings = settings;
        this.businessDate = businessDate;
    }

    KnownCompany open() {
        return new KnownCompany(
                kindsByName(),
                accounts.idsByCode(),
                products.products().idsByCode(),
                organisation.units().idsByCode(),
                organisation.people().idsByCode(),
                organisation.placements(),
                calendars.fiscal(),
                periods.of("ledger"),
                businessDate.today().plusDays(Long.parseLong(settings.value(FactSettings.FUTURE_DAYS))));
    }

    private Map<String, String> kindsByName() {
        Map<String, String> byName = new HashMap<>();
        for (FactKind kind : kinds.all()) {
            byName.put(kind.nameZh().toLowerCase(Locale.ROOT), kind.code());
            byName.put(kind.nameEn().toLowerCase(Locale.ROOT), kind.code());
            byName.put(kind.code(), kind.code());
        }
        return byName;
    }
}
