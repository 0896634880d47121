package io.yunchou.org.imports;

import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.FileSpan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in a position over some days.
 *
 * @param own where the file names a unit instead of a position: the person's own position there, made as needed
 */
record PlacementRow(
        long number,
        String person,
        String position,
        @Nullable OwnPosition own,
        BigDecimal share,
        FileSpan span) implements StructureRow<PlacementRow> {
    /** The position that a person has for himself in a unit. */
    record OwnPosition(String unit, @Nullable String title, boolean head) {
        /** One position for each person and unit. */
        static String code(String unit, String person) {
            return unit + "/" + person;
        }
    }

    boolean whole() {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    /** A whole placement ends the whole placement before it; shares of several positions stand side by side. */
    @Override
    public String subject() {
        return whole() ? person : person + " in " + position;
    }

    @Override
    public PlacementRow over(FileSpan other) {
        return new PlacementRow(number, person, position, own, share, other);
    }

    @Override
    public List<Subject> subjects(CodeIds ids) {
        return List.of(
                Subject.person(ids.id(Subject.Kind.PERSON, person)),
                Subject.position(ids.id(Subject.Kind.POSITION, position)));
    }

    @Override
    public String value(String field) {
        OwnPosition place = own;
        return switch (field) {
            case "person" -> person;
            case "share" -> share.toPlainString();
            case "unit" -> place == null ? "" : place.unit();
            default -> position;
        };
    }
}
