package io.yunchou.bench;

import java.math.BigDecimal;

/** What a figure has to reach. */
public sealed interface Goal {
    /** Whether a value reaches it. */
    boolean holds(BigDecimal value);

    /** As shown, e.g. {@code ≤ 30}; empty where nothing is asked. */
    String text();

    static Goal atMost(String limit) {
        return new AtMost(new BigDecimal(limit));
    }

    static Goal atLeast(String limit) {
        return new AtLeast(new BigDecimal(limit));
    }

    static Goal exactly(String value) {
        return new Exactly(new BigDecimal(value));
    }

    static Goal none() {
        return new None();
    }

    record AtMost(BigDecimal limit) implements Goal {
        @Override
        public boolean holds(BigDecimal value) {
            return value.compareTo(limit) <= 0;
        }

        @Override
        public String text() {
            return "≤ " + limit.toPlainString();
        }
    }

    record AtLeast(BigDecimal limit) implements Goal {
        @Override
        public boolean holds(BigDecimal value) {
            return value.compareTo(limit) >= 0;
        }

        @Override
        public String text() {
            return "≥ " + limit.toPlainString();
        }
    }

    record Exactly(BigDecimal wanted) implements Goal {
        @Override
        public boolean holds(BigDecimal value) {
            return value.compareTo(wanted) == 0;
        }

        @Override
        public String text() {
            return "= " + wanted.toPlainString();
        }
    }

    record None() implements Goal {
        @Override
        public boolean holds(BigDecimal value) {
            return true;
        }

        @Override
        public String text() {
            return "";
        }
    }
}
