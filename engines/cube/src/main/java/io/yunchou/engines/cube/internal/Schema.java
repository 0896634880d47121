package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Measure;
import io.yunchou.kernel.BusinessException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The measures of a cube with the stores that hold them. A weighted measure has a second store: value times weight. */
final class Schema {
    /** Stands for "no store". */
    static final int NONE = -1;

    final List<Measure> measures;
    final List<RollUp> stores = new ArrayList<>();
    private final Map<String, Integer> numberByName = new HashMap<>();
    private final int[] storeByMeasure;
    private final int[] productByMeasure;
    private final List<Integer> measureByStore = new ArrayList<>();

    Schema(List<Measure> measures) {
        this.measures = measures;
        storeByMeasure = new int[measures.size()];
        productByMeasure = new int[measures.size()];
        for (int i = 0; i < measures.size(); i++) {
            requireNew(measures.get(i), i);
            storeByMeasure[i] = addStore(i, rollUpOf(measures.get(i)));
            productByMeasure[i] = measures.get(i) instanceof Measure.Weighted ? addStore(i, RollUp.SUM) : NONE;
        }
        measures.forEach(this::requireSound);
    }

    int number(String measure) {
        Integer number = numberByName.get(measure);
        if (number == null) {
            throw Refusal.unknownMeasure(measure);
        }
        return number;
    }

    Measure measure(String name) {
        return measures.get(number(name));
    }

    /** The store of a measure's leaf values, or {@link #NONE}. */
    int store(int measure) {
        return storeByMeasure[measure];
    }

    /** The store of a weighted measure's products, or {@link #NONE}. */
    int product(int measure) {
        return productByMeasure[measure];
    }

    Measure measureOf(int store) {
        return measures.get(measureByStore.get(store));
    }

    /** Whether a store holds leaf values, and not products. */
    boolean holdsValues(int store) {
        return storeByMeasure[measureByStore.get(store)] == store;
    }

    static boolean mayBeNegative(Measure measure) {
        return !(measure instanceof Measure.Additive additive) || additive.signed();
    }

    static BigDecimal unit(Measure measure) {
        return switch (measure) {
            case Measure.Additive additive -> additive.grain();
            case Measure.Shared shared -> shared.grain();
            case Measure.Weighted weighted -> weighted.grain();
            case Measure.Node node -> node.grain();
            case Measure.Derived derived -> BigDecimal.ONE.movePointLeft(derived.scale());
        };
    }

    private int addStore(int measure, RollUp rollUp) {
        if (measures.get(measure) instanceof Measure.Node || measures.get(measure) instanceof Measure.Derived) {
            return NONE;
        }
        stores.add(rollUp);
        measureByStore.add(measure);
        return stores.size() - 1;
    }

    private static RollUp rollUpOf(Measure measure) {
        return switch (measure) {
            case Measure.Additive additive -> RollUp.SUM;
            case Measure.Shared shared -> RollUp.AGREEMENT;
            case Measure.Weighted weighted -> RollUp.NONE;
            case Measure.Node node -> RollUp.NONE;
            case Measure.Derived derived -> RollUp.NONE;
        };
    }

    private void requireNew(Measure measure, int number) {
        if (numberByName.put(measure.name(), number) != null) {
            throw Refusal.definition("The measure '%s' is defined twice.".formatted(measure.name()));
        }
    }

    private void requireSound(Measure measure) {
        if (unit(measure).signum() <= 0) {
            throw Refusal.definition("The grain of '%s' must be positive, but is %s."
                    .formatted(measure.name(), unit(measure).toPlainString()));
        }
        if (measure instanceof Measure.Weighted weighted && !(measure(weighted.weight()) instanceof Measure.Additive)) {
            throw Refusal.definition("The weight '%s' of '%s' must be an additive measure."
                    .formatted(weighted.weight(), weighted.name()));
        }
        if (measure instanceof Measure.Derived derived) {
            requireComputable(derived);
        }
    }

    private void requireComputable(Measure.Derived derived) {
        try {
            Term.of(derived.formula(), this);
        } catch (BusinessException fault) {
            throw Refusal.definition(
                    "The formula of '%s' cannot be used: %s".formatted(derived.name(), fault.getMessage()));
        }
    }
}
