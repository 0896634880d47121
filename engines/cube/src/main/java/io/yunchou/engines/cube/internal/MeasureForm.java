package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Formula;
import io.yunchou.engines.cube.api.Measure;

/** The binary form of measures and formulas. The numbers of kinds never change. */
final class MeasureForm {
    private MeasureForm() {}

    static void write(ByteWriter out, Measure measure) {
        out.writeText(measure.name());
        switch (measure) {
            case Measure.Additive additive -> {
                out.writeByte(additive.signed() ? 1 : 0);
                out.writeDecimal(additive.grain());
            }
            case Measure.Shared shared -> {
                out.writeByte(2);
                out.writeDecimal(shared.grain());
            }
            case Measure.Weighted weighted -> {
                out.writeByte(3);
                out.writeDecimal(weighted.grain());
                out.writeText(weighted.weight());
            }
            case Measure.Node node -> {
                out.writeByte(4);
                out.writeDecimal(node.grain());
            }
            case Measure.Derived derived -> {
                out.writeByte(5);
                out.writeLong(derived.scale());
                write(out, derived.formula());
            }
        }
    }

    static Measure read(ByteReader in) {
        String name = in.readText();
        int kind = in.readByte();
        return switch (kind) {
            case 0, 1 -> new Measure.Additive(name, in.readDecimal(), kind == 1);
            case 2 -> new Measure.Shared(name, in.readDecimal());
            case 3 -> new Measure.Weighted(name, in.readDecimal(), in.readText());
            case 4 -> new Measure.Node(name, in.readDecimal());
            case 5 -> new Measure.Derived(name, in.readCount(), readFormula(in));
            default -> throw new IndexOutOfBoundsException("Not a kind of measure: " + kind);
        };
    }

    private static void write(ByteWriter out, Formula formula) {
        switch (formula) {
            case Formula.Value value -> writeName(out, 0, value.measure());
            case Formula.Goal goal -> writeName(out, 1, goal.measure());
            case Formula.Constant constant -> {
                out.writeByte(2);
                out.writeDecimal(constant.value());
            }
            case Formula.Sum sum -> writePair(out, 3, sum.left(), sum.right());
            case Formula.Difference less -> writePair(out, 4, less.left(), less.right());
            case Formula.Product product -> writePair(out, 5, product.left(), product.right());
            case Formula.Quotient quotient -> writePair(out, 6, quotient.left(), quotient.right());
        }
    }

    private static void writeName(ByteWriter out, int kind, String measure) {
        out.writeByte(kind);
        out.writeText(measure);
    }

    private static void writePair(ByteWriter out, int kind, Formula left, Formula right) {
        out.writeByte(kind);
        write(out, left);
        write(out, right);
    }

    private static Formula readFormula(ByteReader in) {
        int kind = in.readByte();
        return switch (kind) {
            case 0 -> new Formula.Value(in.readText());
            case 1 -> new Formula.Goal(in.readText());
            case 2 -> new Formula.Constant(in.readDecimal());
            case 3 -> new Formula.Sum(readFormula(in), readFormula(in));
            case 4 -> new Formula.Difference(readFormula(in), readFormula(in));
            case 5 -> new Formula.Product(readFormula(in), readFormula(in));
            case 6 -> new Formula.Quotient(readFormula(in), readFormula(in));
            default -> throw new IndexOutOfBoundsException("Not a kind of formula: " + kind);
        };
    }
}
