package io.yunchou.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0000",
                "-0.5",
                "7",
                "-7.05",
                "1E3",
                "1E-20",
                "123456789012345678901234567890.1234",
                "-9999.9999"
            })
    void writesDecimalsAsTheyRead(String number) {
        BigDecimal decimal = new BigDecimal(number);
        assertThat(written(text -> text.decimal(decimal))).isEqualTo(decimal.toPlainString());
    }

    @Test
    void writesAnyDecimalAsItReads() {
        Seeded.cases(500, seeded -> {
            BigDecimal decimal =
                    seeded.decimal(-1_000_000_000_000_000_000L, 1_000_000_000_000_000_000L, seeded.below(25));
            assertThat(written(text -> text.decimal(decimal))).isEqualTo(decimal.toPlainString());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, -1, -100, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesWholeNumbersAsTheyRead(long number) {
        assertThat(written(text -> text.whole(number))).isEqualTo(Long.toString(number));
    }

    private static String written(Consumer<CopyText> writing) {
        CopyText text = new CopyText(1);
        writing.accept(text);
        return new String(text.bytes(), 0, text.length(), StandardCharsets.US_ASCII);
    }
}
