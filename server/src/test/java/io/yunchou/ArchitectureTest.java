package io.yunchou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.yunchou");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static final ArchRule ENGINES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("io.yunchou.kernel..", "io.yunchou.engines..", "planted.engines..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "tools.jackson..", "io.yunchou.platform..")
            .allowEmptyShould(true);

    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("io.yunchou..domain..", "planted.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "tools.jackson..", "org.jooq..")
            .allowEmptyShould(true);

    static final ArchRule JACKSON_IS_ONE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.yunchou.platform.web.OpenApiConfiguration$RecordSchemas")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    static final ArchRule CONTROLLERS_ARE_NOT_PUBLIC = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    static final ArchRule FIELDS_ARE_NOT_INJECTED = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .allowEmptyShould(true);

    static final ArchRule DECIMALS_ARE_NOT_MADE_FROM_DOUBLES = noClasses()
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .orShould()
            .callMethod(BigDecimal.class, "valueOf", double.class)
            .orShould()
            .callMethod(BigDecimal.class, "doubleValue");

    static final ArchRule ROWS_ARE_CLOSED =
            codeUnits().should(new CloseRowsThatAreOpened()).allowEmptyShould(true);

    private static final List<ArchRule> RULES = List.of(
            ENGINES_KNOW_NO_FRAMEWORK,
            DOMAIN_KNOWS_NO_FRAMEWORK,
            JACKSON_IS_ONE,
            CONTROLLERS_ARE_NOT_PUBLIC,
            FIELDS_ARE_NOT_INJECTED,
            DECIMALS_ARE_NOT_MADE_FROM_DOUBLES,
            ROWS_ARE_CLOSED);

    @Test
    void productKeepsEveryRule() {
        RULES.forEach(rule -> rule.check(PRODUCT));
    }

    @Test
    void everyRuleCatchesItsPlantedViolation() {
        for (ArchRule rule : RULES) {
            assertThat(rule.evaluate(PLANTED).hasViolation())
                    .as("a planted violation of: %s", rule.getDescription())
                    .isTrue();
        }
    }
}
