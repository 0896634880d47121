package io.yunchou.demo;

import io.yunchou.org.Organisation;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.IdentitySettings;
import io.yunchou.platform.launch.Demonstration.Persona;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.transfer.ImportBundles;
import io.yunchou.platform.transfer.ImportResult;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Plays a script: the company's files through the product's own doors, its plan, and what became of it as text. */
@Component
class Performance {
    private static final String BUSINESS_DATE = "time.business-date";

    private final DemoFolder folder;
    private final ImportBundles bundles;
    private final Organisation organisation;
    private final Callers callers;
    private final Settings settings;
    private final Personas personas;
    private final NextYearPlan nextYear;

    Performance(
            DemoFolder folder,
            ImportBundles bundles,
            Organisation organisation,
            Callers callers,
            Settings settings,
            Personas personas,
            NextYearPlan nextYear) {
        this.folder = folder;
        this.bundles = bundles;
        this.organisation = organisation;
        this.callers = callers;
        this.settings = settings;
        this.personas = personas;
        this.nextYear = nextYear;
    }

    boolean hasRoomFor(Script script) {
        return isEmpty() || isThere(script);
    }

    /** Does what is not done yet. */
    TimedSteps load(Script script, Consumer<String> progress) {
        TimedSteps steps = new TimedSteps(progress);
        if (!isThere(script)) {
            asTheSystem(script.summedUpOn(), () -> takeIn(script, steps, progress));
        }
        asTheSystem(script.plan().decidedOn(), () -> plan(script, steps));
        personas(script);
        return steps;
    }

    List<Persona> personas(Script script) {
        return asTheSystem(script.servedOn(), () -> personas.of(script.visitors()));
    }

    /** The main job looks back on the whole year, on whichever day the company is served. */
    <T> T onTheLastDay(Script script, Supplier<T> work) {
        return asTheSystem(script.summedUpOn(), work);
    }

    private boolean isThere(Script script) {
        return organisation.units().idOf(script.topUnit()).isPresent();
    }

    private boolean isEmpty() {
        return organisation.units().labels().isEmpty();
    }

    private ImportResult takeIn(Script script, TimedSteps steps, Consumer<String> progress) {
        ImportResult result =
                steps.step("Import of the company's files", () -> bundles.run(folder.of(script.company()), steps));
        progress.accept("  %d rows went in, %d did not".formatted(result.good(), result.bad()));
        giveItsName(script);
        return result;
    }

    /** The company stands in the application's header under its own name. */
    private void giveItsName(Script script) {
        organisation
                .units()
                .idOf(script.topUnit())
                .map(organisation.units()::nameOf)
                .ifPresent(name -> settings.change(IdentitySettings.COMPANY_NAME, name));
    }

    private Script.Plan plan(Script script, TimedSteps steps) {
        Script.Plan plan = script.plan();
        if (!nextYear.isPublished(plan.year())) {
            steps.step("Plan of " + plan.year(), () -> {
                nextYear.publish(
                        plan, personas.user(script.first(Role.SALES_OPS_HQ)), personas.user(script.first(Role.CEO)));
                return plan;
            });
        }
        return plan;
    }

    private <T> T asTheSystem(LocalDate day, Supplier<T> work) {
        return callers.actingAs(callers.system(), () -> {
            String servedOn = settings.value(BUSINESS_DATE);
            settings.change(BUSINESS_DATE, day.toString());
            try {
                return work.get();
            } finally {
                settings.change(BUSINESS_DATE, servedOn);
            }
        });
    }
}
