package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Works a derived measure out for one cell after another, rounded half up to its scale. Not to be shared by threads. */
final class DerivedValue {
    private final Term term;
    private final Fraction toUnits;
    private final boolean fits;
    private final long times;
    private final long over;
    private final Term.Register register = new Term.Register();

    DerivedValue(Measure.Derived derived, Schema schema) {
        term = Term.of(derived.formula(), schema);
        toUnits = Fraction.of(BigDecimal.ONE.movePointRight(derived.scale()));
        Fraction total = term.factor.times(toUnits);
        fits = total.numerator().bitLength() < 63 && total.denominator().bitLength() < 63;
        times = total.numerator().longValue();
        over = total.denominator().longValue();
    }

    long at(Readers readers, int member, int offset) {
        register.absent = false;
        register.dividedByZero = false;
        register.tooLarge = !fits;
        term.work(register, readers, member, offset);
        long numerator = register.product(register.numerator, times);
        long denominator = register.product(register.denominator, over);
        if (register.absent) {
            return Readers.ABSENT;
        }
        if (register.tooLarge) {
            return exactly(readers, member, offset);
        }
        return register.dividedByZero ? Readers.ABSENT : rounded(numerator, denominator);
    }

    /** Half away from zero. Quotient and remainder first, so that nothing is doubled that could overflow. */
    static long rounded(long numerator, long denominator) {
        long quotient = numerator / denominator;
        long remainder = Math.abs(numerator % denominator);
        boolean up = remainder >= Math.abs(denominator) - remainder;
        return up ? quotient + ((numerator ^ denominator) < 0 ? -1 : 1) : quotient;
    }

    private long exactly(Readers readers, int member, int offset) {
        Fraction exact;
        try {
            exact = term.exact(readers, member, offset);
        } catch (ArithmeticException divisionByZero) {
            return Readers.ABSENT;
        }
        BigInteger rounded = exact.times(toUnits).rounded();
        if (rounded.bitLength() > 63) {
            throw Refusal.overflow();
        }
        return rounded.longValue();
    }
}
