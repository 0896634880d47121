package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Formula;
import io.yunchou.engines.cube.api.Measure;
import java.math.BigInteger;

/**
 * A formula made ready: each part yields a fraction of two longs times a factor that is known beforehand (grains and
 * decimals), so that growth or attainment over a page needs no big numbers. Where longs do not suffice, the same formula
 * is worked out in big fractions.
 */
abstract sealed class Term permits Term.Leaf, Term.Constant, Term.Addition, Term.Multiplication, Term.Division {
    /** What a part has come to, for the fast way. */
    static final class Register {
        long numerator;
        long denominator;
        boolean absent;
        boolean dividedByZero;
        boolean tooLarge;

        void put(long newNumerator, long newDenominator) {
            numerator = newNumerator;
            denominator = newDenominator;
        }

        /** The product; marks the register where it leaves the range. */
        long product(long a, long b) {
            long low = a * b;
            tooLarge |= Math.multiplyHigh(a, b) != low >> 63 || low == Long.MIN_VALUE;
            return low;
        }

        /** The sum; marks the register where it leaves the range. */
        long sum(long a, long b) {
            long sum = a + b;
            tooLarge |= ((a ^ sum) & (b ^ sum)) < 0;
            return sum;
        }
    }

    /** The part's value is its fraction times this. */
    final Fraction factor;

    private Term(Fraction factor) {
        this.factor = factor;
    }

    /** Works the part out, in the register. */
    abstract void work(Register register, Readers readers, int member, int offset);

    /** The same in exact big fractions; absent values have been ruled out before. */
    abstract Fraction exact(Readers readers, int member, int offset);

    static Term of(Formula formula, Schema schema) {
        return switch (formula) {
            case Formula.Value value -> new Leaf(readable(value.measure(), schema), false, schema);
            case Formula.Goal goal -> new Leaf(schema.number(goal.measure()), true, schema);
            case Formula.Constant constant -> new Constant(Fraction.of(constant.value()));
            case Formula.Sum sum -> new Addition(of(sum.left(), schema), of(sum.right(), schema), 1);
            case Formula.Difference less -> new Addition(of(less.left(), schema), of(less.right(), schema), -1);
            case Formula.Product product -> new Multiplication(of(product.left(), schema), of(product.right(), schema));
            case Formula.Quotient quotient -> new Division(of(quotient.left(), schema), of(quotient.right(), schema));
        };
    }

    private static int readable(String measure, Schema schema) {
        if (schema.measure(measure) instanceof Measure.Derived) {
            throw Refusal.definition("a formula reads stored measures, but '%s' is derived".formatted(measure));
        }
        return schema.number(measure);
    }

    static final class Leaf extends Term {
        private final int measure;
        private final boolean goal;

        Leaf(int measure, boolean goal, Schema schema) {
            super(Fraction.of(Schema.unit(schema.measures.get(measure))));
            this.measure = measure;
            this.goal = goal;
        }

        @Override
        void work(Register register, Readers readers, int member, int offset) {
            long units = read(readers, member, offset);
            register.absent |= units == Readers.ABSENT;
            register.put(units, 1);
        }

        @Override
        Fraction exact(Readers readers, int member, int offset) {
            return new Fraction(BigInteger.valueOf(read(readers, member, offset)), BigInteger.ONE).times(factor);
        }

        private long read(Readers readers, int member, int offset) {
            return goal ? readers.node(measure, member, offset) : readers.stored(measure, member, offset);
        }
    }

    static final class Constant extends Term {
        Constant(Fraction value) {
            super(value);
        }

        @Override
        void work(Register register, Readers readers, int member, int offset) {
            register.put(1, 1);
        }

        @Override
        Fraction exact(Readers readers, int member, int offset) {
            return factor;
        }
    }

    static final class Addition extends Term {
        private final Term left;
        private final Term right;
        private final long leftTimes;
        private final long rightTimes;
        private final boolean fits;
        private final int sign;

        Addition(Term left, Term right, int sign) {
            super(common(left.factor, right.factor));
            this.left = left;
            this.right = right;
            this.sign = sign;
            BigInteger timesLeft = times(left.factor, factor);
            BigInteger timesRight = times(right.factor, factor);
            fits = timesLeft.bitLength() < 63 && timesRight.bitLength() < 63;
            leftTimes = timesLeft.longValue();
            rightTimes = timesRight.longValue() * sign;
        }

        @Override
        void work(Register register, Readers readers, int member, int offset) {
            left.work(register, readers, member, offset);
            long numerator = register.product(register.numerator, leftTimes);
            long denominator = register.denominator;
            right.work(register, readers, member, offset);
            long other = register.product(register.numerator, rightTimes);
            register.tooLarge |= !fits;
            if (denominator == register.denominator) {
                register.put(register.sum(numerator, other), denominator);
            } else {
                long crossed = register.product(numerator, register.denominator);
                long otherCrossed = register.product(other, denominator);
                register.put(register.sum(crossed, otherCrossed), register.product(denominator, register.denominator));
            }
        }

        @Override
        Fraction exact(Readers readers, int member, int offset) {
            Fraction second = right.exact(readers, member, offset);
            return left.exact(readers, member, offset).plus(sign < 0 ? second.negated() : second);
        }

        private static Fraction common(Fraction left, Fraction right) {
            if (left.isZero() || right.isZero()) {
                return left.isZero() ? (right.isZero() ? Fraction.ONE : right) : left;
            }
            BigInteger numerator = left.numerator().gcd(right.numerator());
            BigInteger product = left.denominator().multiply(right.denominator());
            return Fraction.of(numerator, product.divide(left.denominator().gcd(right.denominator())));
        }

        private static BigInteger times(Fraction part, Fraction common) {
            return part.over(common).numerator();
        }
    }

    static final class Multiplication extends Term {
        private final Term left;
        private final Term right;

        Multiplication(Term left, Term right) {
            super(left.factor.times(right.factor));
            this.left = left;
            this.right = right;
        }

        @Override
        void work(Register register, Readers readers, int member, int offset) {
            left.work(register, readers, member, offset);
            long numerator = register.numerator;
            long denominator = register.denominator;
            right.work(register, readers, member, offset);
            register.put(
                    register.product(numerator, register.numerator),
                    register.product(denominator, register.denominator));
        }

        @Override
        Fraction exact(Readers readers, int member, int offset) {
            return left.exact(readers, member, offset).times(right.exact(readers, member, offset));
        }
    }

    static final class Division extends Term {
        private final Term left;
        private final Term right;

        Division(Term left, Term right) {
            super(right.factor.isZero() ? Fraction.ONE : left.factor.over(right.factor));
            this.left = left;
            this.right = right;
        }

        @Override
        void work(Register register, Readers readers, int member, int offset) {
            left.work(register, readers, member, offset);
            long numerator = register.numerator;
            long denominator = register.denominator;
            right.work(register, readers, member, offset);
            register.dividedByZero |= register.numerator == 0 || right.factor.isZero();
            register.put(
                    register.product(numerator, register.denominator),
                    register.product(denominator, register.numerator));
        }

        @Override
        Fraction exact(Readers readers, int member, int offset) {
            return left.exact(readers, member, offset).over(right.exact(readers, member, offset));
        }
    }
}
