package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.SpreadTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.engines.cube.api.Operation.AdoptStructure;
import io.yunchou.engines.cube.api.Operation.CellUnits;
import io.yunchou.engines.cube.api.Operation.CopyValues;
import io.yunchou.engines.cube.api.Operation.ImportValues;
import io.yunchou.engines.cube.api.Operation.LeafBlock;
import io.yunchou.engines.cube.api.Operation.Lock;
import io.yunchou.engines.cube.api.Operation.MemberWeight;
import io.yunchou.engines.cube.api.Operation.Merge;
import io.yunchou.engines.cube.api.Operation.Paste;
import io.yunchou.engines.cube.api.Operation.Placement;
import io.yunchou.engines.cube.api.Operation.Redo;
import io.yunchou.engines.cube.api.Operation.Scale;
import io.yunchou.engines.cube.api.Operation.SetCell;
import io.yunchou.engines.cube.api.Operation.SetGoal;
import io.yunchou.engines.cube.api.Operation.SpreadByChild;
import io.yunchou.engines.cube.api.Operation.SpreadByLeaf;
import io.yunchou.engines.cube.api.Operation.Undo;
import io.yunchou.engines.cube.api.Operation.Unlock;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationCodecTest {
    private static final Cell CELL = quota(4, 5);

    static List<Operation> everyKind() {
        return List.of(
                new SetCell(CELL, Long.MAX_VALUE),
                new SetGoal(CELL, -3L),
                new SetGoal(CELL, null),
                new Lock(List.of(CELL, quota(1, 1))),
                new Unlock(List.of(CELL)),
                new Scale(CELL, new BigDecimal("1.120")),
                new CopyValues(CELL, Units.of(1, -2, Long.MIN_VALUE, 0), new BigDecimal("1E+2"), "情景 3"),
                new SpreadByLeaf(CELL, Units.of(), "even"),
                new SpreadByChild(CELL, "period", List.of(new MemberWeight(2, new BigDecimal("0.5"))), "history"),
                new Paste(List.of(new CellUnits(CELL, 7))),
                new ImportValues("quota", List.of(Units.of(4), Units.of(5)), Units.of(9), "batch 12"),
                new Merge(List.of(new LeafBlock(CELL, Units.of(5))), List.of(new SetGoal(CELL, 1L)), "fork"),
                new Undo(12),
                new Redo(13),
                new AdoptStructure(List.of(Cubes.organisation()), List.of(new Placement("organisation", 4, 5))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void givesBackWhatItWasGiven(Operation operation) {
        assertThat(OperationCodec.fromMap(OperationCodec.toMap(operation))).isEqualTo(operation);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void refusesAnOperationWithAFieldMissing(Operation operation) {
        Map<String, Object> whole = OperationCodec.toMap(operation);
        for (String field : whole.keySet()) {
            Map<String, Object> torn = new HashMap<>(whole);
            torn.remove(field);
            if (!(operation instanceof SetGoal && field.equals("units"))) {
                assertRefused(CubeError.OPERATION_MALFORMED, () -> OperationCodec.fromMap(torn))
                        .hasMessageContaining("'" + field + "'");
            }
        }
    }

    @Test
    void keepsAFormThatStoredLogsRelyOn() {
        assertThat(OperationCodec.toMap(new SetCell(CELL, 12)))
                .isEqualTo(Map.of(
                        "kind",
                        "set-cell",
                        "cell",
                        Map.of("measure", "quota", "members", List.of(4L, 5L)),
                        "units",
                        12L));
        Map<String, Object> stored =
                new HashMap<>(OperationCodec.toMap(new CopyValues(CELL, Units.of(), BigDecimal.ONE, "last year")));
        stored.put("source", "eAFjY2K5wQIAAesA6Q==");
        assertThat(OperationCodec.fromMap(stored))
                .isEqualTo(new CopyValues(CELL, Units.of(1, 2, 300), BigDecimal.ONE, "last year"));
    }

    @Test
    void readsNumbersOfAnyKind() {
        Map<String, Object> cell = Map.of("measure", "quota", "members", List.of(4, "5"));
        assertThat(OperationCodec.fromMap(Map.of("kind", "set-cell", "cell", cell, "units", "12")))
                .isEqualTo(new SetCell(CELL, 12));
        assertRefused(
                        CubeError.OPERATION_MALFORMED,
                        () -> OperationCodec.fromMap(Map.of("kind", "set-cell", "cell", cell, "units", 1.5)))
                .hasMessageContaining("'units' must be a whole number");
    }

    @Test
    void refusesKindsItDoesNotKnow() {
        assertRefused(CubeError.OPERATION_MALFORMED, () -> OperationCodec.fromMap(Map.of("kind", "explode")))
                .hasMessageContaining("explode");
    }
}
