package io.yunchou.org.imports;

import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.FileSpan;
import java.util.List;

/** A person with the company over some days. */
record PersonRow(long number, String code, String name, FileSpan span) implements StructureRow<PersonRow> {
    @Override
    public String subject() {
        return code;
    }

    @Override
    public PersonRow over(FileSpan other) {
        return new PersonRow(number, code, name, other);
    }

    @Override
    public List<Subject> subjects(CodeIds ids) {
        return List.of(Subject.person(ids.id(Subject.Kind.PERSON, code)));
    }

    @Override
    public String value(String field) {
        return code;
    }
}
