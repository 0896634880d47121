package io.yunchou.story.mainjob;

import java.math.BigDecimal;
import java.util.Collection;
import tools.jackson.databind.JsonNode;

/** Amounts in one way of writing, so that equal ones are equal. */
final class Amounts {
    private Amounts() {}

    static BigDecimal of(JsonNode text) {
        return plain(new BigDecimal(text.asString()));
    }

    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return plain(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
