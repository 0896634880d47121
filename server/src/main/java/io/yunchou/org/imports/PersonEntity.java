package io.yunchou.org.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.org.application.ChangeStructure;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.PersonState;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.StructureDraft;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.RowProblems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files of people. The name comes whole or in its parts. */
@Component
class PersonEntity extends StructureEntity<PersonRow> {
    PersonEntity(Structures structures, ChangeStructure change) {
        super(structures, change);
    }

    @Override
    public String name() {
        return "org.person";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required(
                        "code",
                        Type.CODE,
                        "10023",
                        "Employee",
                        "Employee ID",
                        "BusinessEntityID",
                        "ID",
                        "工号",
                        "员工编号",
                        "人员编码"),
                optional("name", Type.TEXT, "Linda Mitchell", "Full Name", "姓名", "员工姓名", "人员姓名"),
                optional("givenName", Type.TEXT, "Linda", "First Name", "FirstName", "Given Name", "名"),
                optional("familyName", Type.TEXT, "Mitchell", "Last Name", "LastName", "Family Name", "Surname", "姓")));
        fields.addAll(FileSpan.fields(false));
        return fields;
    }

    @Override
    Optional<PersonRow> read(ImportRow row, FileSpan span) {
        Optional<String> name = row.text("name").or(() -> joined(row));
        if (name.isEmpty()) {
            row.problem("name", "missing", "a name, whole or as given and family name");
        }
        return row.text("code").flatMap(code -> name.map(known -> new PersonRow(row.number(), code, known, span)));
    }

    private static Optional<String> joined(ImportRow row) {
        String joined = Stream.of("givenName", "familyName")
                .flatMap(field -> row.text(field).stream())
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    @Override
    void identify(Structures structures, Collection<PersonRow> rows) {
        structures.identify(
                Subject.Kind.PERSON, rows.stream().map(PersonRow::code).toList());
    }

    @Override
    List<PersonRow> known(List<PersonRow> rows, Structure before, CodeIds ids, RowProblems problems) {
        return rows;
    }

    @Override
    void apply(StructureDraft draft, List<PersonRow> rows, CodeIds ids) {
        for (PersonRow row : rows) {
            draft.changePerson(
                    ids.id(Subject.Kind.PERSON, row.code()),
                    timeline -> timeline.assign(row.span().range(), new PersonState(row.name())));
        }
    }

    @Override
    String field(OrgError error) {
        return "code";
    }
}
