package io.yunchou.demo;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.launch.Demonstration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * A food trader with nine sales people, whose orders carry what a bicycle maker's lack: product, category, price and
 * discount. It has no quotas of its own, so the year that runs owes what the year before sold and a growth.
 */
@Component
class Northwind implements Demonstration {
    /** What the second half of FY1997 sold more than the first: 281,465.97 ÷ 208,083.97, to two decimals. */
    private static final BigDecimal GROWTH = new BigDecimal("1.35");

    private static final Script SCRIPT = new Script(
            "northwind",
            "NW",
            "region and seller",
            new Script.Plan("FY1998", GROWTH, LocalDate.of(1997, 6, 30)),
            new Script.ShownYear("FY1998", "FY1997"),
            LocalDate.of(1998, 3, 31),
            LocalDate.of(1998, 5, 6),
            List.of(
                    new Visitor("andrew.fuller", "Andrew Fuller, head of sales", "2", Role.CEO),
                    new Visitor("salesops", "Sales operations HQ", null, Role.SALES_OPS_HQ),
                    new Visitor("steven.buchanan", "Steven Buchanan, Eastern", "5", Role.REGION_MANAGER),
                    new Visitor("nancy.davolio", "Nancy Davolio, seller", "1", Role.SELLER),
                    new Visitor("finance", "Finance", null, Role.FINANCE),
                    new Visitor("auditor", "Auditor", null, Role.AUDITOR)));

    private final Performance performance;
    private final MainJobSummary summary;
    private TimedSteps steps = new TimedSteps(line -> {});

    Northwind(Performance performance, MainJobSummary summary) {
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
