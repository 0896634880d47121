package io.yunchou.org.imports;

import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.FileSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit over some days. */
record UnitRow(
        long number,
        String code,
        String name,
        @Nullable String parent,
        @Nullable String calendar,
        FileSpan span) implements StructureRow<UnitRow> {
    @Override
    public String subject() {
        return code;
    }

    @Override
    public UnitRow over(FileSpan other) {
        return new UnitRow(number, code, name, parent, calendar, other);
    }

    @Override
    public List<Subject> subjects(CodeIds ids) {
        return List.of(Subject.unit(ids.id(Subject.Kind.UNIT, code)));
    }

    @Override
    public String value(String field) {
        return switch (field) {
            case "parent" -> parent == null ? "" : parent;
            default -> code;
        };
    }
}
