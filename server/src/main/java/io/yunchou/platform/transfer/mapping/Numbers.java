package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.value.NumberText;
import io.yunchou.platform.transfer.value.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers of one row, each read once. */
final class Numbers {
    private final @Nullable BigDecimal[] numbers;
    private final boolean[] read;

    Numbers(int fields) {
        numbers = new BigDecimal[fields];
        read = new boolean[fields];
    }

    void forget() {
        Arrays.fill(read, false);
    }

    /** The number with its unit applied, or null where the cell holds none. */
    @Nullable
    BigDecimal number(int index, FieldPlan plan, Object cell) {
        if (!read[index]) {
            read[index] = true;
            numbers[index] = parse(plan, cell);
        }
        return numbers[index];
    }

    private static @Nullable BigDecimal parse(FieldPlan plan, Object cell) {
        BigDecimal number = plain(plan, cell);
        Unit unit = plan.unit();
        if (number == null || unit == null) {
            return number;
        }
        boolean saidInCell = unit.percent() && SourceRow.text(cell).matches(".*[%％]\\s*");
        return saidInCell ? number : unit.applied(number);
    }

    private static @Nullable BigDecimal plain(FieldPlan plan, Object cell) {
        return switch (cell) {
            case BigDecimal number -> number;
            case String text -> NumberText.parse(text, plan.decimalMark());
            default -> null;
        };
    }
}
