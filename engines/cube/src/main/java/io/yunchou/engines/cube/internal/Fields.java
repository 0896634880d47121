package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import io.yunchou.engines.cube.api.Operation.CellUnits;
import io.yunchou.engines.cube.api.Operation.LeafBlock;
import io.yunchou.engines.cube.api.Operation.MemberWeight;
import io.yunchou.engines.cube.api.Operation.Placement;
import io.yunchou.engines.cube.api.Operation.SetGoal;
import io.yunchou.engines.cube.api.Units;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a map that came from outside: what is missing or of another kind is refused by name. */
record Fields(Map<?, ?> map) {
    String text(String name) {
        if (required(name) instanceof String text) {
            return text;
        }
        throw unfit(name, "text");
    }

    long number(String name) {
        return asNumber(name, required(name));
    }

    BigDecimal decimal(String name) {
        try {
            return new BigDecimal(text(name));
        } catch (NumberFormatException fault) {
            throw unfit(name, "a decimal");
        }
    }

    Units units(String name) {
        return asUnits(name, required(name));
    }

    List<Units> unitsList(String name) {
        return elements(name).stream().map(each -> asUnits(name, each)).toList();
    }

    Cell cell(String name) {
        return nested(name).asCell();
    }

    <T> List<T> list(String name, Function<Fields, T> form) {
        return elements(name).stream().map(each -> form.apply(of(name, each))).toList();
    }

    SetGoal goal() {
        Object units = map.get("units");
        return new SetGoal(cell("cell"), units == null ? null : asNumber("units", units));
    }

    Cell asCell() {
        return new Cell(text("measure"), numbers("members"));
    }

    CellUnits asCellUnits() {
        return new CellUnits(cell("cell"), number("units"));
    }

    LeafBlock asBlock() {
        return new LeafBlock(cell("cell"), units("units"));
    }

    MemberWeight asWeight() {
        return new MemberWeight(number("member"), decimal("weight"));
    }

    Placement asPlacement() {
        return new Placement(text("dimension"), number("from"), number("to"));
    }

    Dimension asDimension() {
        return new Dimension(text("name"), list("members", Fields::asMember));
    }

    private Member asMember() {
        Object parent = map.get("parent");
        return new Member(
                number("id"), parent == null ? null : asNumber("parent", parent), Math.toIntExact(number("order")));
    }

    private List<Long> numbers(String name) {
        return elements(name).stream().map(each -> asNumber(name, each)).toList();
    }

    private Fields nested(String name) {
        return of(name, required(name));
    }

    private static Fields of(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> nested) {
            return new Fields(nested);
        }
        throw unfit(name, "a map");
    }

    private List<?> elements(String name) {
        if (required(name) instanceof List<?> elements) {
            return elements;
        }
        throw unfit(name, "a list");
    }

    private Object required(String name) {
        Object value = map.get(name);
        if (value == null) {
            throw Refusal.malformed("The field '%s' is missing.".formatted(name));
        }
        return value;
    }

    private static long asNumber(String name, @Nullable Object value) {
        try {
            return new BigDecimal(String.valueOf(value)).longValueExact();
        } catch (ArithmeticException | NumberFormatException fault) {
            throw unfit(name, "a whole number");
        }
    }

    private static Units asUnits(String name, @Nullable Object value) {
        try {
            ByteReader in = ByteReader.ofDeflated(Base64.getDecoder().decode(String.valueOf(value)));
            long[] units = new long[in.readCount()];
            for (int i = 0; i < units.length; i++) {
                units[i] = in.readLong();
            }
            return Units.of(units);
        } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
            throw unfit(name, "packed units");
        }
    }

    private static RuntimeException unfit(String name, String expected) {
        return Refusal.malformed("The field '%s' must be %s.".formatted(name, expected));
    }
}
