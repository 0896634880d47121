package io.yunchou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.platform.database.ModuleMigrations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(
            YunchouServer.class,
            resideInAnyPackage(
                    "io.yunchou.kernel..", "io.yunchou.engines..", "io.yunchou.launcher..", "io.yunchou.testkit.."));

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void migrationsRunInTheOrderOfDependencies() {
        for (ApplicationModule module : MODULES) {
            String name = module.getIdentifier().toString();
            if (!ModuleMigrations.MODULES.contains(name)) {
                continue; // It has no tables of its own.
            }
            List<String> before = ModuleMigrations.MODULES.subList(0, ModuleMigrations.MODULES.indexOf(name));
            List<String> used = module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .map(other -> other.getIdentifier().toString())
                    .toList();
            assertThat(before).as("modules migrated before %s", name).containsAll(used);
        }
    }
}
