package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Units;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes to the unlocked leaves below one cell so that they sum exactly to what is asked. */
final class Spread {
    private final Cell cell;
    private final Measure measure;
    private final Box box;
    private final StoreDraft store;
    private long lockedUnits;
    private long lockedCount;
    private long presentUnits;

    Spread(Draft draft, Cell cell, Box box) {
        this.cell = cell;
        this.box = box;
        measure = draft.schema.measure(cell.measure());
        store = draft.store(draft.storeNumber(cell));
        takeStock();
    }

    long presentUnits() {
        return presentUnits;
    }

    long leavesUnlocked() {
        return box.leafCount() - lockedCount;
    }

    /** Makes an additive cell sum to the target. */
    void toTotal(long target) {
        requireSign(target);
        if (target == presentUnits) {
            return;
        }
        requireRoom(target);
        long rest = Math.subtractExact(target, lockedUnits);
        long unlocked = Math.subtractExact(presentUnits, lockedUnits);
        if (unlocked != 0) {
            write(new CumulativeRounding(rest, unlocked), Weights.PRESENT);
        } else {
            fromZero(rest);
        }
    }

    /** Gives every unlocked leaf the same value. */
    void toEach(long units) {
        requireSign(units);
        if (lockedCount == box.leafCount() && presentUnits != units) {
            throw Refusal.allLocked(cell, units, presentUnits);
        }
        for (int place = box.from; place < box.to; place++) {
            Leaves leaves = leaves(place);
            leaves.fill(units);
            store.settle(leaves.member());
        }
    }

    /** Spreads the present total anew by weights of all leaves. */
    void byWeights(Units weights) {
        requireOneForEachLeaf(weights);
        if (weights.stream().anyMatch(weight -> weight < 0)) {
            throw Refusal.weights(cell, "one of them is negative");
        }
        long unlocked = presentUnits - lockedUnits;
        long sum = new GivenWeights(box, weights, store.locks()).unlockedSum();
        if (sum == 0 && unlocked != 0) {
            throw Refusal.weights(cell, "those of the unlocked leaves sum to 0");
        }
        if (sum != 0) {
            writeGiven(new CumulativeRounding(unlocked, sum), weights);
        }
    }

    /** Gives each unlocked leaf its source's units times a factor. */
    void copy(Units source, BigDecimal growth) {
        requireOneForEachLeaf(source);
        boolean negative = growth.signum() < 0 || source.stream().anyMatch(units -> units < 0);
        if (negative && !Schema.mayBeNegative(measure)) {
            throw Refusal.negative(cell.measure(), source.stream().min().orElse(0));
        }
        BigDecimal factor = growth.stripTrailingZeros();
        BigInteger divisor = BigInteger.TEN.pow(Math.max(factor.scale(), 0));
        BigInteger dividend = factor.multiply(new BigDecimal(divisor)).toBigIntegerExact();
        writeGiven(new CumulativeRounding(dividend.longValueExact(), divisor.longValueExact()), source);
    }

    private void fromZero(long rest) {
        if (Schema.mayBeNegative(measure) && anyNonZero()) {
            write(new CumulativeRounding(rest, absoluteSum()), Weights.ABSOLUTE);
        } else {
            write(new CumulativeRounding(rest, leavesUnlocked()), Weights.EVEN);
        }
    }

    private void write(CumulativeRounding rounding, Weights weights) {
        for (int place = box.from; place < box.to; place++) {
            Leaves leaves = leaves(place);
            weights.write(leaves, rounding);
            store.settle(leaves.member());
        }
    }

    private void writeGiven(CumulativeRounding rounding, Units given) {
        int start = 0;
        for (int place = box.from; place < box.to; place++) {
            Leaves leaves = leaves(place);
            leaves.byGiven(rounding, given, start);
            store.settle(leaves.member());
            start += box.leafOffsets.length;
        }
    }

    private Leaves leaves(int place) {
        int member = box.slab(place);
        return new Leaves(member, store.writable(member), box, store.locks());
    }

    private boolean anyNonZero() {
        for (int place = box.from; place < box.to; place++) {
            long[] slab = store.slab(box.slab(place));
            for (int offset : box.leafOffsets) {
                if (slab[offset] != 0 && isUnlocked(place, offset)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long absoluteSum() {
        long sum = 0;
        for (int place = box.from; place < box.to; place++) {
            long[] slab = store.slab(box.slab(place));
            for (int offset : box.leafOffsets) {
                sum = isUnlocked(place, offset) ? Math.addExact(sum, Math.absExact(slab[offset])) : sum;
            }
        }
        return sum;
    }

    private boolean isUnlocked(int place, int offset) {
        return (store.locks().word(box.slab(place), offset >>> 6) >>> offset & 1) == 0;
    }

    private void takeStock() {
        for (int place = box.from; place < box.to; place++) {
            int member = box.slab(place);
            long[] slab = store.slab(member);
            presentUnits = measure instanceof Measure.Additive
                    ? Math.addExact(presentUnits, slab[box.offset])
                    : slab[box.offset];
            if (store.locks().slabs[member] != null) {
                takeStockOfLocks(member, slab);
            }
        }
    }

    private void takeStockOfLocks(int member, long[] slab) {
        for (int word = 0; word < box.mask.length; word++) {
            long locked = store.locks().word(member, word) & box.mask[word];
            lockedCount += Long.bitCount(locked);
            for (; locked != 0; locked &= locked - 1) {
                addLocked(slab[(word << 6) + Long.numberOfTrailingZeros(locked)]);
            }
        }
    }

    private void addLocked(long units) {
        if (measure instanceof Measure.Additive) {
            lockedUnits = Math.addExact(lockedUnits, units);
        }
    }

    private void requireSign(long units) {
        if (units < 0 && !Schema.mayBeNegative(measure)) {
            throw Refusal.negative(cell.measure(), units);
        }
        if (units == Long.MIN_VALUE) {
            throw Refusal.overflow();
        }
    }

    private void requireRoom(long target) {
        if (lockedCount == box.leafCount()) {
            throw Refusal.allLocked(cell, target, presentUnits);
        }
        if (target < lockedUnits && !Schema.mayBeNegative(measure)) {
            throw Refusal.belowLocks(cell, target, lockedUnits);
        }
    }

    private void requireOneForEachLeaf(Units given) {
        if (given.size() != box.leafCount()) {
            throw Refusal.malformed(
                    "%d figures were given for the %d leaves below %s.".formatted(given.size(), box.leafCount(), cell));
        }
    }
}
