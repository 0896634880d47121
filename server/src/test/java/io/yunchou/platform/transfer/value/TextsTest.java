package io.yunchou.platform.transfer.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void takesDashesAndBlanksForNothing() {
        List.of("", "-", "－", "—", "——", "–", "--")
                .forEach(text -> assertThat(Missing.is(text)).as(text).isTrue());
        List.of("0", "-1", "a", "-----", "/")
                .forEach(text -> assertThat(Missing.is(text)).as(text).isFalse());
    }

    @Test
    void trimsBlanksOfEveryWidth() {
        assertThat(HalfWidth.trimmed("\uFEFF\u3000 a b\u00A0\r\n")).isEqualTo("a b");
    }

    @Test
    void readsYesAndNo() {
        assertThat(FlagText.parse("是")).isTrue();
        assertThat(FlagText.parse("Ｙ")).isTrue();
        assertThat(FlagText.parse("0")).isFalse();
        assertThat(FlagText.parse("maybe")).isNull();
    }
}
