package io.yunchou.plan.scenario.application;

import io.yunchou.platform.settings.SettingDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an administrator may set about scenarios. */
@Configuration(proxyBeanMethods = false)
class ScenarioSettings {
    /** Minutes without any access after which a scenario goes back to its snapshot. */
    static final String IDLE_MINUTES = "plan.scenario-idle-minutes";

    /** Operations after which a snapshot is taken. */
    static final String SNAPSHOT_OPERATIONS = "plan.scenario-snapshot-operations";

    /** Mebibytes of memory for open scenarios; beyond them the longest unused go back to their snapshots. */
    static final String MEMORY_MEBIBYTES = "plan.scenario-memory-mebibytes";

    /** How many operations can be taken back after a restart. */
    static final String UNDO_DEPTH = "plan.scenario-undo-depth";

    @Bean
    SettingDefinition scenarioIdleMinutes() {
        return SettingDefinition.wholeNumber(IDLE_MINUTES, 15, 1, 10_000);
    }

    @Bean
    SettingDefinition scenarioSnapshotOperations() {
        return SettingDefinition.wholeNumber(SNAPSHOT_OPERATIONS, 200, 1, 1_000_000);
    }

    @Bean
    SettingDefinition scenarioMemory() {
        return SettingDefinition.wholeNumber(MEMORY_MEBIBYTES, 1024, 16, 1_000_000);
    }

    @Bean
    SettingDefinition scenarioUndoDepth() {
        return SettingDefinition.wholeNumber(UNDO_DEPTH, 1000, 0, 1_000_000);
    }
}
