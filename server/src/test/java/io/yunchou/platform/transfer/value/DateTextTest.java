package io.yunchou.platform.transfer.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.testkit.Seeded;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateTextTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<String> WAYS_TO_WRITE = List.of(
            "uuuu-MM-dd",
            "uuuu/MM/dd",
            "uuuu/M/d",
            "uuuu-M-d",
            "uuuu.M.d",
            "uuuu年M月d日",
            "uuuuMMdd",
            "d-MMM-uuuu",
            "d MMMM uuuu",
            "MMM d, uuuu");
    private static final List<String> TIMES = List.of("", " 00:00:00", " 10:17:21.587000000", "T23:59:59Z", " 9:05");

    @Test
    void readsDatesAsPeopleAndProgramsWriteThem() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("2014-05-03", "2014-05-03"),
                Map.entry("2014-05-03 00:00:00", "2014-05-03"),
                Map.entry("2014/5/3", "2014-05-03"),
                Map.entry("2014年5月3日", "2014-05-03"),
                Map.entry("2014年5月", "2014-05-01"),
                Map.entry("２０１４年５月", "2014-05-01"),
                Map.entry("2014-05", "2014-05-01"),
                Map.entry("201405", "2014-05-01"),
                Map.entry("20140503", "2014-05-03"),
                Map.entry("41762", "2014-05-03"),
                Map.entry("31-May-14", "2014-05-31"),
                Map.entry("1398960000000", "2014-05-02"),
                Map.entry("1398959999", "2014-05-01"));
        cases.forEach((text, date) ->
                assertThat(DateText.parse(text, SHANGHAI)).as(text).isEqualTo(LocalDate.parse(date)));
    }

    @Test
    void readsATimestampInTheZoneOfItsSource() {
        assertThat(DateText.parse("1398960000000", ZoneOffset.UTC)).isEqualTo(LocalDate.of(2014, 5, 1));
    }

    @Test
    void takesNothingThatIsNoDateOrCouldBeTwo() {
        List<String> texts = List.of(
                "",
                "3/5/2014",
                "05-03-2014",
                "2014-02-30",
                "2014-13-01",
                "2014-00-10",
                "2014",
                "2014-5-3-1",
                "5月",
                "2014-05-03x",
                "1234567",
                "soon",
                "99-Foo-2014",
                "2014年");
        texts.forEach(
                text -> assertThat(DateText.parse(text, SHANGHAI)).as(text).isNull());
    }

    @Test
    void readsAStatedFormatStrictly() {
        DatePattern american = DatePattern.of("M/d/yyyy");
        assertThat(american.parse("7/4/1996")).isEqualTo(LocalDate.of(1996, 7, 4));
        assertThat(american.parse("7/4/1996 0:00")).isEqualTo(LocalDate.of(1996, 7, 4));
        assertThat(american.parse("13/4/1996")).isNull();
        assertThat(american.parse("2/30/1996")).isNull();
        assertThat(american.parse("7/4/1996 noon")).isNull();
        assertThat(DatePattern.of("dd.MM.yyyy").parse("04.07.1996")).isEqualTo(LocalDate.of(1996, 7, 4));
    }

    @Test
    void refusesAFormatThatNamesNoWholeDate() {
        assertThatThrownBy(() -> DatePattern.of("M/yyyy")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DatePattern.of("qq")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsSerialDaysAsExcelDoes() {
        assertThat(DateText.ofSerial(1)).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(DateText.ofSerial(59)).isEqualTo(LocalDate.of(1900, 2, 28));
        assertThat(DateText.ofSerial(60)).isNull();
        assertThat(DateText.ofSerial(61)).isEqualTo(LocalDate.of(1900, 3, 1));
        assertThat(DateText.ofSerial(41_791)).isEqualTo(LocalDate.of(2014, 6, 1));
        assertThat(DateText.ofSerial(2_958_465)).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(DateText.ofSerial(2_958_466)).isNull();
    }

    @Test
    void readsBackEveryDayHoweverItIsWritten() {
        Seeded.cases(300, seeded -> {
            LocalDate day = seeded.day(LocalDate.of(1950, 1, 1), LocalDate.of(2060, 12, 31));
            for (String way : WAYS_TO_WRITE) {
                String text = DateTimeFormatter.ofPattern(way, Locale.ENGLISH).format(day) + seeded.oneOf(TIMES);
                assertThat(DateText.parse(text, SHANGHAI)).as(text).isEqualTo(day);
            }
        });
    }
}
