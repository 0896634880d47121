package io.yunchou.plan.scenario.application;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks once in a while for scenarios that nobody uses. */
@Component
class KeepScenariosTidy implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(KeepScenariosTidy.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final OpenScenarios scenarios;
    private volatile boolean running;

    KeepScenariosTidy(OpenScenarios scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("scenarios-tidy").start(this::keepTidy);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepTidy() {
        while (running) {
            try {
                Thread.sleep(PAUSE);
                scenarios.tidy();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("Idle scenarios could not be put back to their snapshots: {}", failure.getMessage());
            }
        }
    }
}
