package io.yunchou.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    @Test
    void takesALongOrdinaryPassword() {
        assertThatCode(() -> PasswordRules.check("correct horse battery", "wang"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAShortOne() {
        assertThatThrownBy(() -> PasswordRules.check("Ab3$efgh9", "wang")).hasMessageContaining("It has 9 characters");
    }

    @Test
    void refusesOneThatHoldsTheLogin() {
        assertThatThrownBy(() -> PasswordRules.check("my-Wang-password", "wang"))
                .hasMessageContaining("the login");
    }

    @Test
    void refusesOneOfFewDifferentCharacters() {
        assertThatThrownBy(() -> PasswordRules.check("aaaabbbbcccc", "wang")).hasMessageContaining("fewer than 5");
    }

    @Test
    void oneTimePasswordsKeepTheirOwnRulesAndDiffer() {
        String oneTime = PasswordRules.oneTime();
        assertThatCode(() -> PasswordRules.check(oneTime, "admin")).doesNotThrowAnyException();
        assertThat(oneTime).isNotEqualTo(PasswordRules.oneTime());
    }
}
