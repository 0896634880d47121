package io.yunchou.org.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.org.application.ChangeStructure;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.StructureDraft;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.org.domain.UnitState;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.RowProblems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files of units. A row's parent may stand anywhere in the file; a unit that moves has a row for each place. */
@Component
class UnitEntity extends StructureEntity<UnitRow> {
    UnitEntity(Structures structures, ChangeStructure change) {
        super(structures, change);
    }

    @Override
    public String name() {
        return "org.unit";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required("code", Type.CODE, "EAST", "Unit", "Unit Code", "ID", "组织编码", "部门编码", "单元编码", "编码"),
                required("name", Type.TEXT, "East Region", "Unit Name", "组织名称", "部门名称", "单元名称", "名称"),
                optional(
                        "parent",
                        Type.CODE,
                        "SALES",
                        "Parent",
                        "Parent Code",
                        "Group",
                        "上级编码",
                        "上级组织编码",
                        "上级部门编码",
                        "上级"),
                optional("calendar", Type.CODE, "CN", "Calendar", "Working-day Calendar", "工作日历")));
        fields.addAll(FileSpan.fields(false));
        return fields;
    }

    @Override
    Optional<UnitRow> read(ImportRow row, FileSpan span) {
        return row.text("code")
                .flatMap(code -> row.text("name")
                        .map(name -> new UnitRow(
                                row.number(),
                                code,
                                name,
                                row.text("parent").orElse(null),
                                row.text("calendar").orElse(null),
                                span)));
    }

    @Override
    void identify(Structures structures, Collection<UnitRow> rows) {
        structures.identify(Subject.Kind.UNIT, rows.stream().map(UnitRow::code).toList());
    }

    /** A row left out takes those with it that hang on it alone. */
    @Override
    List<UnitRow> known(List<UnitRow> rows, Structure before, CodeIds ids, RowProblems problems) {
        Set<String> units = before.units().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> before.codes().of(Subject.unit(entry.getKey())))
                .collect(Collectors.toCollection(HashSet::new));
        rows.forEach(row -> units.add(row.code()));
        List<UnitRow> good = new ArrayList<>();
        for (UnitRow row : rows) {
            if (row.parent() == null || units.contains(row.parent())) {
                good.add(row);
            } else {
                unknown(row, "parent", Subject.Kind.UNIT, problems);
            }
        }
        return good;
    }

    @Override
    void apply(StructureDraft draft, List<UnitRow> rows, CodeIds ids) {
        for (UnitRow row : rows) {
            String parent = row.parent();
            Long parentId = parent == null ? null : ids.id(Subject.Kind.UNIT, parent);
            UnitState state = new UnitState(row.name(), parentId, row.calendar());
            draft.changeUnit(
                    ids.id(Subject.Kind.UNIT, row.code()),
                    timeline -> timeline.assign(row.span().range(), state));
        }
    }

    @Override
    String field(OrgError error) {
        return error == OrgError.UNIT_CIRCLE || error == OrgError.PARENT_MISSING ? "parent" : "code";
    }
}
