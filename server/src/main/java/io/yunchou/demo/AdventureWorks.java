package io.yunchou.demo;

import io.yunchou.org.Organisation;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.launch.Demonstration;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.transfer.ImportBundles;
import io.yunchou.platform.transfer.ImportResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A bicycle maker with 17 sales people in 10 territories and three years of orders and quotas. */
@Component
class AdventureWorks implements Demonstration {
    private static final String COMPANY = "adventureworks";
    private static final String TOP_UNIT = "AW";
    private static final String NEXT_YEAR = "FY2015";
    private static final BigDecimal GROWTH = new BigDecimal("1.12");
    private static final String BUSINESS_DATE = "time.business-date";
    private static final LocalDate SERVED_ON = LocalDate.of(2014, 3, 31);
    private static final LocalDate SUMMED_UP_ON = LocalDate.of(2014, 5, 31);
    private static final Visitor CEO = new Visitor("ceo", "Ken Sánchez, CEO", null, Role.CEO);
    private static final Visitor SALES_OPS = new Visitor("salesops", "Sales operations HQ", null, Role.SALES_OPS_HQ);
    private static final List<Visitor> VISITORS = List.of(
            CEO,
            SALES_OPS,
            new Visitor("amy.alberts", "Amy Alberts, Europe", "287", Role.REGION_MANAGER),
            new Visitor("linda.mitchell", "Linda Mitchell, seller", "276", Role.SELLER),
            new Visitor("finance", "Finance", null, Role.FINANCE),
            new Visitor("auditor", "Auditor", null, Role.AUDITOR));

    private final DemoFolder folder;
    private final ImportBundles bundles;
    private final Organisation organisation;
    private final Callers callers;
    private final Settings settings;
    private final Personas personas;
    private final AttainmentSummary attainment;
    private final NextYearPlan nextYear;
    private TimedSteps steps = new TimedSteps(line -> {});

    AdventureWorks(
            DemoFolder folder,
            ImportBundles bundles,
            Organisation organisation,
            Callers callers,
            Settings settings,
            Personas personas,
            AttainmentSummary attainment,
            NextYearPlan nextYear) {
        this.folder = folder;
        this.bundles = bundles;
        this.organisation = organisation;
        this.callers = callers;
        this.settings = settings;
        this.personas = personas;
        this.attainment = attainment;
        this.nextYear = nextYear;
    }

    @Override
    public String company() {
        return COMPANY;
    }

    @Override
    public LocalDate businessDate() {
        return SERVED_ON;
    }

    @Override
    public LocalDate summaryDate() {
        return SUMMED_UP_ON;
    }

    @Override
    public void load(Consumer<String> progress) {
        steps = new TimedSteps(progress);
        asTheSystem(() -> {
            if (organisation.units().idOf(TOP_UNIT).isEmpty()) {
                takeIn(progress);
            }
            if (!nextYear.isPublished(NEXT_YEAR)) {
                steps.step("Plan of " + NEXT_YEAR, this::plan);
            }
            return personas.of(VISITORS);
        });
    }

    @Override
    public List<Persona> personas() {
        return asTheSystem(() -> personas.of(VISITORS));
    }

    @Override
    public String summary() {
        return asTheSystem(() -> String.join(
                System.lineSeparator(),
                attainment.windows(),
                attainment.year("FY2014", "FY2013"),
                nextYear.summary(NEXT_YEAR),
                "Timings",
                steps.summary()));
    }

    private void takeIn(Consumer<String> progress) {
        ImportResult result = steps.step("Import of the company's files", () -> bundles.run(folder.of(COMPANY), steps));
        progress.accept("  %d rows went in, %d did not".formatted(result.good(), result.bad()));
    }

    private String plan() {
        nextYear.publish(NEXT_YEAR, GROWTH, personas.user(SALES_OPS), personas.user(CEO));
        return NEXT_YEAR;
    }

    /** The main job looks back on the whole year, on whichever day the company is served. */
    private <T> T asTheSystem(Supplier<T> work) {
        return callers.actingAs(callers.system(), () -> {
            String servedOn = settings.value(BUSINESS_DATE);
            settings.change(BUSINESS_DATE, SUMMED_UP_ON.toString());
            try {
                return work.get();
            } finally {
                settings.change(BUSINESS_DATE, servedOn);
            }
        });
    }
}
