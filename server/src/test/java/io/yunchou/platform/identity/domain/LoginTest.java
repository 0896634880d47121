package io.yunchou.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.IdentityError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    @Test
    void upperAndLowerCaseAreAlike() {
        assertThat(Login.of(" Linda.Mitchell@Example.com ").text()).isEqualTo("linda.mitchell@example.com");
    }

    @Test
    void chineseNamesAreLoginsToo() {
        assertThat(Login.of("王伟").text()).isEqualTo("王伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two words", "<script>", "@start", "a;b"})
    void refusesWhatIsNoLogin(String text) {
        assertThatThrownBy(() -> Login.of(text))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        failure -> assertThat(failure.code()).isEqualTo(IdentityError.UNUSABLE_LOGIN));
    }
}
