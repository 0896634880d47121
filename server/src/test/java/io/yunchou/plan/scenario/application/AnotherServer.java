package io.yunchou.plan.scenario.application;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** A second server over the same database: open scenarios of its own, nothing shared in memory. */
public final class AnotherServer {
    private final OpenScenarios scenarios;
    private final EditScenario edit;
    private final ReadScenario read;

    public AnotherServer(ApplicationContext context) {
        AutowireCapableBeanFactory beans = context.getAutowireCapableBeanFactory();
        scenarios = beans.createBean(OpenScenarios.class);
        Sights sights = context.getBean(Sights.class);
        AppendOperation append = new AppendOperation(
                scenarios,
                context.getBean(io.yunchou.plan.scenario.persistence.OperationTable.class),
                context.getBean(io.yunchou.platform.workflow.Workflows.class),
                sights,
                context.getBean(io.yunchou.platform.access.Callers.class),
                context.getBean(java.time.Clock.class),
                context.getBean(org.springframework.transaction.PlatformTransactionManager.class));
        edit = new EditScenario(
                append,
                scenarios,
                context.getBean(io.yunchou.plan.scenario.persistence.ScenarioTable.class),
                sights,
                context.getBean(io.yunchou.platform.access.Callers.class));
        read = new ReadScenario(scenarios, sights, context.getBean(io.yunchou.platform.access.Callers.class));
    }

    public EditScenario edit() {
        return edit;
    }

    public ReadScenario read() {
        return read;
    }
}
