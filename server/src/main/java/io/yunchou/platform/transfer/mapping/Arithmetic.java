package io.yunchou.platform.transfer.mapping;

import io.yunchou.kernel.Rounding;
import io.yunchou.platform.transfer.ValueProblem;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.value.Missing;
import io.yunchou.platform.transfer.value.NumberText;
import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sums, products and quotients of columns and numbers. Sums and products are exact; a quotient has ten decimals. A
 * column with other signs than letters, digits and underscores stands in square brackets. Where a column is blank there
 * is no result.
 */
final class Arithmetic implements CellReader {
    private final Term term;

    private Arithmetic(Term term) {
        this.term = term;
    }

    /**
     * @throws IllegalArgumentException where the text is no such expression
     */
    static Arithmetic of(String text, ToIntFunction<String> columns, char decimalMark) {
        return new Arithmetic(new Parser(text, columns, decimalMark).whole());
    }

    @Override
    public @Nullable Object read(SourceRow row) {
        try {
            return term.value(row);
        } catch (UnusableValue failure) {
            return failure.why;
        }
    }

    /** A part of the expression; null where a column is blank. */
    @FunctionalInterface
    private interface Term {
        @Nullable
        BigDecimal value(SourceRow row);
    }

    @FunctionalInterface
    private interface Operation {
        BigDecimal apply(BigDecimal left, BigDecimal right);
    }

    private static Term both(Term left, Term right, Operation operation) {
        return row -> {
            BigDecimal first = left.value(row);
            BigDecimal second = right.value(row);
            return first == null || second == null ? null : operation.apply(first, second);
        };
    }

    private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            throw new UnusableValue("0", "a divisor other than 0");
        }
        return Rounding.quotient(numerator, denominator);
    }

    private static Term column(int index, char decimalMark) {
        return row -> {
            Object cell = row.cell(index);
            if (cell instanceof BigDecimal number) {
                return number;
            }
            String text = SourceRow.text(cell);
            if (Missing.is(text)) {
                return null;
            }
            BigDecimal number = NumberText.parse(text, decimalMark);
            if (number == null) {
                throw new UnusableValue(text, "a number");
            }
            return number;
        };
    }

    /** Leaves an expression whose value cannot be had; without a trace, since there may be one for every row. */
    private static final class UnusableValue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Unusable why;

        private UnusableValue(String value, String expected) {
            super(value, null, false, false);
            this.why = new Unusable(value, ValueProblem.NOT_A_NUMBER, expected);
        }
    }

    /** Reads an expression from left to right. */
    private static final class Parser {
        private static final Pattern TOKEN =
                Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?)|\\[([^\\]]+)]|([\\p{L}_][\\p{L}\\p{N}_]*)|([-+*/()]))");

        private final String text;
        private final ToIntFunction<String> columns;
        private final char decimalMark;
        private final Matcher token;
        private int position;

        private Parser(String text, ToIntFunction<String> columns, char decimalMark) {
            this.text = text.strip();
            this.columns = columns;
            this.decimalMark = decimalMark;
            this.token = TOKEN.matcher(this.text);
        }

        private Term whole() {
            Term sum = sum();
            if (position < text.length()) {
                throw unexpected();
            }
            return sum;
        }

        private Term sum() {
            Term left = product();
            while (true) {
                if (sign("+")) {
                    left = both(left, product(), BigDecimal::add);
                } else if (sign("-")) {
                    left = both(left, product(), BigDecimal::subtract);
                } else {
                    return left;
                }
            }
        }

        private Term product() {
            Term left = factor();
            while (true) {
                if (sign("*")) {
                    left = both(left, factor(), BigDecimal::multiply);
                } else if (sign("/")) {
                    left = both(left, factor(), Arithmetic::quotient);
                } else {
                    return left;
                }
            }
        }

        private Term factor() {
            if (sign("-")) {
                Term positive = factor();
                return both(row -> BigDecimal.ZERO, positive, BigDecimal::subtract);
            }
            if (sign("(")) {
                Term inner = sum();
                if (!sign(")")) {
                    throw unexpected();
                }
                return inner;
            }
            return operand();
        }

        private Term operand() {
            if (!token.find(position) || token.start() != position || token.group(4) != null) {
                throw unexpected();
            }
            position = token.end();
            String number = token.group(1);
            if (number != null) {
                BigDecimal value = new BigDecimal(number);
                return row -> value;
            }
            String name = token.group(2) == null ? token.group(3) : token.group(2);
            return column(columns.applyAsInt(name), decimalMark);
        }

        private boolean sign(String wanted) {
            boolean found = token.find(position) && token.start() == position && wanted.equals(token.group(4));
            if (found) {
                position = token.end();
            }
            return found;
        }

        private IllegalArgumentException unexpected() {
            String rest = position < text.length() ? "at \"" + text.substring(position) + "\"" : "at its end";
            return new IllegalArgumentException("\"" + text + "\" is no expression " + rest);
        }
    }
}
