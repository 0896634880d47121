package io.yunchou.insight.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the year ends when it goes on as past years did.
 *
 * @param share the part of a year that past years had reached at this point
 * @param amount actual ÷ share; null where past years had nothing yet
 * @param attainment amount ÷ quota; null without either
 * @param gap amount − quota; null without an amount
 * @param years the past years that were read; empty where working days stand in for them
 */
public record Landing(
        BigDecimal share,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal attainment,
        @Nullable BigDecimal gap,
        List<String> years) {
    public Landing {
        years = List.copyOf(years);
    }
}
