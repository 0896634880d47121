package io.yunchou.org.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.org.application.ChangeStructure;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.PositionState;
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
import org.springframework.stereotype.Component;

/** Files of positions; their units are on record. */
@Component
class PositionEntity extends StructureEntity<PositionRow> {
    PositionEntity(Structures structures, ChangeStructure change) {
        super(structures, change);
    }

    @Override
    public String name() {
        return "org.position";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required("code", Type.CODE, "EAST-01", "Position", "Position Code", "岗位编码", "编码"),
                required("name", Type.TEXT, "Sales Representative", "Title", "Position Name", "岗位名称", "岗位", "名称"),
                required("unit", Type.CODE, "EAST", "Unit", "Unit Code", "Territory", "组织编码", "部门编码", "所属组织编码"),
                optional("head", Type.FLAG, "no", "Head", "Manager", "负责人岗位", "是否负责人"),
                optional("shared", Type.FLAG, "no", "Shared", "可多人任职", "共享岗位")));
        fields.addAll(FileSpan.fields(false));
        return fields;
    }

    @Override
    Optional<PositionRow> read(ImportRow row, FileSpan span) {
        Optional<String> code = row.text("code");
        Optional<String> name = row.text("name");
        Optional<String> unit = row.text("unit");
        boolean head = row.flag("head").orElse(false);
        boolean shared = row.flag("shared").orElse(false);
        if (code.isEmpty() || name.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PositionRow(row.number(), code.get(), name.get(), unit.get(), head, shared, span));
    }

    @Override
    void identify(Structures structures, Collection<PositionRow> rows) {
        structures.identify(
                Subject.Kind.POSITION, rows.stream().map(PositionRow::code).toList());
    }

    @Override
    List<PositionRow> known(List<PositionRow> rows, Structure before, CodeIds ids, RowProblems problems) {
        List<PositionRow> good = new ArrayList<>();
        for (PositionRow row : rows) {
            if (KnownCodes.unit(before, ids, row.unit())) {
                good.add(row);
            } else {
                unknown(row, "unit", Subject.Kind.UNIT, problems);
            }
        }
        return good;
    }

    @Override
    void apply(StructureDraft draft, List<PositionRow> rows, CodeIds ids) {
        for (PositionRow row : rows) {
            PositionState state =
                    new PositionState(row.name(), ids.id(Subject.Kind.UNIT, row.unit()), row.head(), row.shared());
            draft.changePosition(
                    ids.id(Subject.Kind.POSITION, row.code()),
                    timeline -> timeline.assign(row.span().range(), state));
        }
    }

    @Override
    String field(OrgError error) {
        return switch (error) {
            case UNIT_MISSING -> "unit";
            case TWO_HEADS -> "head";
            case TWO_HOLDERS -> "shared";
            default -> "code";
        };
    }
}
