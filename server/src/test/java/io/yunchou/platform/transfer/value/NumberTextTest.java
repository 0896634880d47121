package io.yunchou.platform.transfer.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void readsNumbersAsPeopleWriteThem() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("0", "0"),
                Map.entry("-12.50", "-12.50"),
                Map.entry(".5", "0.5"),
                Map.entry("+3", "3"),
                Map.entry("1,234,567.89", "1234567.89"),
                Map.entry("1 234 567", "1234567"),
                Map.entry("1'234.5", "1234.5"),
                Map.entry("１，２３４．５", "1234.5"),
                Map.entry("－１２", "-12"),
                Map.entry("−7", "-7"),
                Map.entry("(1,234)", "-1234"),
                Map.entry("（1,234.50）", "-1234.50"),
                Map.entry("12-", "-12"),
                Map.entry("¥1,200.00", "1200.00"),
                Map.entry("￥88", "88"),
                Map.entry("$ (45.10)", "-45.10"),
                Map.entry("-$45.10", "-45.10"),
                Map.entry("USD 12", "12"),
                Map.entry("1,200元", "1200"),
                Map.entry("12.5万", "125000"),
                Map.entry("12.5万元", "125000"),
                Map.entry("3亿", "300000000"),
                Map.entry("1.2K", "1200"),
                Map.entry("2m", "2000000"),
                Map.entry("12%", "0.12"),
                Map.entry("７５％", "0.75"),
                Map.entry("-3.5 %", "-0.035"),
                Map.entry("1.2E+05", "120000"),
                Map.entry("5e-3", "0.005"));
        cases.forEach((text, number) ->
                assertThat(NumberText.parse(text)).as(text).isEqualByComparingTo(new BigDecimal(number)));
    }

    @Test
    void keepsTheDecimalsThatWereWritten() {
        assertThat(NumberText.parse("12.500")).isEqualTo(new BigDecimal("12.500"));
        assertThat(NumberText.parse("¥12.500")).isEqualTo(new BigDecimal("12.500"));
    }

    @Test
    void takesNothingThatIsNotPlainlyOneNumber() {
        List<String> texts = List.of(
                "",
                "abc",
                "-",
                ".",
                "1.2.3",
                "1,23",
                "12,34,567",
                "1-2",
                "--1",
                "(-5)",
                "1,234.5.6",
                "N/A",
                "#REF!",
                "1 2",
                "0x1F",
                "1e",
                "1e999",
                "1E-99",
                "9".repeat(60),
                "12 apples",
                "1,5",
                "Infinity",
                "NaN",
                "½");
        texts.forEach(text -> assertThat(NumberText.parse(text)).as(text).isNull());
    }

    @Test
    void readsADecimalCommaOnlyWhereItIsStated() {
        assertThat(NumberText.parse("1.234,56", ',')).isEqualByComparingTo("1234.56");
        assertThat(NumberText.parse("1234,5", ',')).isEqualByComparingTo("1234.5");
        assertThat(NumberText.parse("12", ',')).isEqualByComparingTo("12");
        assertThat(NumberText.parse("1234.56", ',')).isNull();
    }

    @Test
    void readsBackEveryNumberHoweverItIsDressed() {
        DecimalFormat grouped = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        grouped.setParseBigDecimal(true);
        Seeded.cases(500, seeded -> {
            BigDecimal number = seeded.decimal(-99_999_999_999L, 99_999_999_999L, seeded.below(7));
            String magnitude = grouped.format(number.abs());
            String plain = number.signum() < 0 ? "-" + magnitude : magnitude;
            String accounting = number.signum() < 0 ? "(" + magnitude + ")" : magnitude;
            for (String text : List.of(number.toPlainString(), plain, accounting, "¥" + plain, fullWidth(plain))) {
                assertThat(NumberText.parse(text)).as(text).isEqualByComparingTo(number);
            }
        });
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
