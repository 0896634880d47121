package io.yunchou.plan;

import io.yunchou.org.Organisation;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.Sheet;
import io.yunchou.support.Sheet.Taken;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small company with calendar quarters, brought in through the imports of the organisation. */
final class PlanCompany {
    private final Map<String, ImportEntity<?>> entities;
    private final TransactionTemplate transaction;
    private final Organisation organisation;

    PlanCompany(List<ImportEntity<?>> entities, PlatformTransactionManager manager, Organisation organisation) {
        this.entities = entities.stream().collect(Collectors.toMap(ImportEntity::name, Function.identity()));
        this.transaction = new TransactionTemplate(manager);
        this.organisation = organisation;
    }

    /** Two groups; Ann leads the north, Bob and Cai sell there, Dee in the south; Bob moves south in mid-2014. */
    void found() {
        take("org.unit", """
                code|name|parent
                AW|Company|
                N|North|AW
                S|South|AW""");
        take("org.person", """
                code|name
                ann|Ann
                bob|Bob
                cai|Cai
                dee|Dee""");
        take("org.placement", """
                person|unit|title|head|start
                ann|N|Manager|yes|2012-01-01
                bob|N|Seller|no|2012-01-01
                cai|N|Seller|no|2012-01-01
                dee|S|Seller|no|2012-01-01
                bob|S|Seller|no|2014-07-01""");
        take(
                "org.fiscal-period",
                periods(2012)
                        + periods(2013).substring(HEADER.length())
                        + periods(2014).substring(HEADER.length())
                        + periods(2015).substring(HEADER.length()));
    }

    private static final String HEADER = "code|kind|parent|start|end\n";

    private static String periods(int year) {
        StringBuilder text = new StringBuilder(HEADER);
        text.append("FY%d|YEAR||%d-01-01|%d-01-01\n".formatted(year, year, year + 1));
        for (int quarter = 1; quarter <= 4; quarter++) {
            String code = "FY%d-Q%d".formatted(year, quarter);
            text.append("%s|QUARTER|FY%d|%s|%s\n"
                    .formatted(
                            code,
                            year,
                            QuotaFixtures.quarter(year, quarter).start(),
                            QuotaFixtures.quarter(year, quarter).end()));
            for (int month = 0; month < 3; month++) {
                java.time.LocalDate start =
                        QuotaFixtures.quarter(year, quarter).start().plusMonths(month);
                text.append("%s-M%02d|MONTH|%s|%s|%s\n"
                        .formatted(code, start.getMonthValue(), code, start, start.plusMonths(1)));
            }
        }
        return text.toString();
    }

    Taken take(String entity, String sheet) {
        return Sheet.of(sheet).takenInBy(entities.get(entity), transaction);
    }

    void undo(Taken taken) {
        transaction.executeWithoutResult(
                status -> entities.get(taken.batch().entity()).undo(taken.batch()));
    }

    PositionId position(String code) {
        return new PositionId(organisation.positions().idOf(code).orElseThrow());
    }

    UnitId unit(String code) {
        return new UnitId(organisation.units().idOf(code).orElseThrow());
    }

    long person(String code) {
        return organisation.people().idOf(code).orElseThrow();
    }
}
