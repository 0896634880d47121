package io.yunchou.demo;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.launch.Demonstration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A bicycle maker with 17 sales people in 10 territories and three years of orders and quotas. */
@Component
class AdventureWorks implements Demonstration {
    private static final LocalDate LAST_DAY = LocalDate.of(2014, 5, 31);
    private static final Script SCRIPT = new Script(
            "adventureworks",
            "AW",
            "group, territory and seller",
            new Script.Plan("FY2015", new BigDecimal("1.12"), LAST_DAY),
            new Script.ShownYear("FY2014", "FY2013"),
            LocalDate.of(2014, 3, 31),
            LAST_DAY,
            List.of(
                    new Visitor("ceo", "Ken Sánchez, CEO", null, Role.CEO),
                    new Visitor("salesops", "Sales operations HQ", null, Role.SALES_OPS_HQ),
                    new Visitor("amy.alberts", "Amy Alberts, Europe", "287", Role.REGION_MANAGER),
                    new Visitor("linda.mitchell", "Linda Mitchell, seller", "276", Role.SELLER),
                    new Visitor("finance", "Finance", null, Role.FINANCE),
                    new Visitor("auditor", "Auditor", null, Role.AUDITOR)));

    private final Performance performance;
    private final MainJobSummary summary;
    private TimedSteps steps = new TimedSteps(line -> {});

    AdventureWorks(Performance performance, MainJobSummary summary) {
        this.performance = performance;
        this.summary = summary;
    }

    @Override
    public String company() {
        return SCRIPT.company();
    }

    @Override
    public boolean hasRoom() {
        return performance.hasRoomFor(SCRIPT);
    }

    @Override
    public LocalDate businessDate() {
        return SCRIPT.servedOn();
    }

    @Override
    public LocalDate summaryDate() {
        return SCRIPT.summedUpOn();
    }

    @Override
    public void load(Consumer<String> progress) {
        steps = performance.load(SCRIPT, progress);
    }

    @Override
    public List<Persona> personas() {
        return performance.personas(SCRIPT);
    }

    @Override
    public String summary() {
        return performance.onTheLastDay(SCRIPT, () -> summary.of(SCRIPT, steps));
    }
}
