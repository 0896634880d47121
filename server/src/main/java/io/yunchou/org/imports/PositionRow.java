package io.yunchou.org.imports;

import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.FileSpan;
import java.util.List;

/** A position in a unit over some days. */
record PositionRow(long number, String code, String name, String unit, boolean head, boolean shared, FileSpan span)
        implements StructureRow<PositionRow> {
    @Override
    public String subject() {
        return code;
    }

    @Override
    public PositionRow over(FileSpan other) {
        return new PositionRow(number, code, name, unit, head, shared, other);
    }

    @Override
    public List<Subject> subjects(CodeIds ids) {
        return List.of(Subject.position(ids.id(Subject.Kind.POSITION, code)));
    }

    @Override
    public String value(String field) {
        return switch (field) {
            case "unit" -> unit;
            case "head" -> String.valueOf(head);
            case "shared" -> String.valueOf(shared);
            default -> code;
        };
    }
}
