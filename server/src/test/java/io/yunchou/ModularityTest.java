package io.yunchou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.platform.database.ModuleMigrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    private static final Path DIAGRAM = Path.of("../docs/generated/modules.md");

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

    @Test
    void theDiagramIsTheCodes() throws IOException {
        StringBuilder diagram =
                new StringBuilder("# Modules of the server and what they use\n\n```mermaid\nflowchart BT\n");
        for (ApplicationModule module : MODULES) {
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .map(used -> used.getIdentifier().toString())
                    .filter(used -> !used.equals("platform"))
                    .sorted()
                    .forEach(used -> diagram.append("    %s --> %s%n".formatted(module.getIdentifier(), used)));
        }
        diagram.append("```\n\nEvery module also uses platform.\n");
        if (Boolean.getBoolean("yunchou.write-generated")) {
            Files.writeString(DIAGRAM, diagram);
        }
        assertThat(Files.readString(DIAGRAM))
                .as("docs/generated/modules.md; write it anew with -Dyunchou.write-generated=true")
                .isEqualTo(diagram.toString());
    }
}
