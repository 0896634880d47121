package io.yunchou.demo;

import org.springframework.stereotype.Component;

/** What the main job came to, as text for the terminal. */
@Component
class MainJobSummary {
    private final AttainmentSummary attainment;
    private final NextYearPlan nextYear;

    MainJobSummary(AttainmentSummary attainment, NextYearPlan nextYear) {
        this.attainment = attainment;
        this.nextYear = nextYear;
    }

    String of(Script script, TimedSteps steps) {
        return String.join(
                System.lineSeparator(),
                attainment.windows(),
                attainment.year(script.shownYear(), script.levels()),
                nextYear.summary(script.plan().year(), script.levels()),
                "Timings",
                steps.summary());
    }
}
