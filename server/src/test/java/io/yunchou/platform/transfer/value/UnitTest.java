package io.yunchou.platform.transfer.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void findsTheUnitOfAHeader() {
        Map<String, Integer> powers = Map.ofEntries(
                Map.entry("金额(元)", 0),
                Map.entry("金额（千元）", 3),
                Map.entry("金额（万元）", 4),
                Map.entry("销售额【亿元】", 8),
                Map.entry("金额（人民币万元）", 4),
                Map.entry("金额（单位：百万元）", 6),
                Map.entry("金额/万元", 4),
                Map.entry("金额万元", 4),
                Map.entry("Amount (K)", 3),
                Map.entry("Amount (USD K)", 3),
                Map.entry("Revenue (in millions)", 6),
                Map.entry("Revenue ($M)", 6),
                Map.entry("Amount [RMB '000]", 3));
        powers.forEach((header, power) -> assertThat(Unit.inHeader(header))
                .as(header)
                .hasValueSatisfying(unit -> assertThat(unit.power()).isEqualTo(power)));
    }

    @Test
    void findsAPercentHeader() {
        assertThat(Unit.inHeader("占比（%）"))
                .hasValueSatisfying(unit -> assertThat(unit.percent()).isTrue());
        assertThat(Unit.inHeader("Probability (%)").orElseThrow().applied(new BigDecimal("75")))
                .isEqualByComparingTo("0.75");
    }

    @Test
    void findsNoUnitWhereNoneIsWritten() {
        List.of("金额", "Amount", "客户（全称）", "Kilometre", "Item (new)", "亿达公司", "单元", "Market (M&A)")
                .forEach(header -> assertThat(Unit.inHeader(header)).as(header).isEmpty());
    }

    @Test
    void findsTheUnitThatATitleRowAnnounces() {
        assertThat(Unit.inTitle("单位：万元").orElseThrow().power()).isEqualTo(4);
        assertThat(Unit.inTitle("单位:人民币元").orElseThrow().power()).isZero();
        assertThat(Unit.inTitle("2014年销售明细（单位：千元）").orElseThrow().power()).isEqualTo(3);
        assertThat(Unit.inTitle("Unit: K").orElseThrow().power()).isEqualTo(3);
        assertThat(Unit.inTitle("编制单位：销售一部")).isEmpty();
        assertThat(Unit.inTitle("2014年销售明细")).isEmpty();
    }

    @Test
    void appliesAUnitExactly() {
        Unit tenThousand = new Unit("万元", 4, false);
        assertThat(tenThousand.applied(new BigDecimal("12.34567"))).isEqualTo(new BigDecimal("123456.7"));
        assertThat(tenThousand.applied(new BigDecimal("1"))).isEqualTo(new BigDecimal("10000"));
    }

    @Test
    void comparesHeadersWithoutUnitCaseBlanksAndPunctuation() {
        assertThat(HeaderText.normalised("客户 名称 *")).isEqualTo("客户名称");
        assertThat(HeaderText.normalised("Close_Date")).isEqualTo("closedate");
        assertThat(HeaderText.normalised("金额（万元）")).isEqualTo("金额");
        assertThat(HeaderText.normalised("Ａmount ($)")).isEqualTo("amount");
    }
}
