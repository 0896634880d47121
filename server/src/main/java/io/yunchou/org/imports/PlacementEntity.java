package io.yunchou.org.imports;

import static io.yunchou.platform.transfer.ImportField.optional;
import static io.yunchou.platform.transfer.ImportField.required;

import io.yunchou.org.application.ChangeStructure;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.PlacementKey;
import io.yunchou.org.domain.PositionState;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.StructureDraft;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.org.domain.UnitState;
import io.yunchou.org.imports.PlacementRow.OwnPosition;
import io.yunchou.platform.dated.FileSpan;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportField.Type;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.RowProblems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Files that place people. Companies that keep no positions name the unit instead: then each person has a position of
 * his own there, which exists while it is held. A row replaces whatever the person held on its days.
 */
@Component
class PlacementEntity extends StructureEntity<PlacementRow> {
    PlacementEntity(Structures structures, ChangeStructure change) {
        super(structures, change);
    }

    @Override
    public String name() {
        return "org.placement";
    }

    @Override
    public List<ImportField> fields() {
        List<ImportField> fields = new ArrayList<>(List.of(
                required(
                        "person",
                        Type.CODE,
                        "10023",
                        "Employee",
                        "Employee ID",
                        "BusinessEntityID",
                        "工号",
                        "员工编号",
                        "人员编码"),
                optional("position", Type.CODE, "EAST-01", "Position", "Position Code", "岗位编码"),
                optional("unit", Type.CODE, "EAST", "Unit", "Unit Code", "Territory", "TerritoryID", "组织编码", "部门编码"),
                optional("title", Type.TEXT, "Sales Representative", "Title", "Job Title", "JobTitle", "岗位名称", "职务"),
                optional("head", Type.FLAG, "no", "Head", "Manager", "是否负责人"),
                optional("share", Type.PERCENT, "100%", "Share", "Allocation", "占比", "任职比例")));
        fields.addAll(FileSpan.fields(true));
        return fields;
    }

    @Override
    Optional<PlacementRow> read(ImportRow row, FileSpan span) {
        Optional<String> person = row.text("person");
        Optional<String> position = row.text("position");
        Optional<String> unit = row.text("unit");
        BigDecimal share = row.decimal("share").orElse(BigDecimal.ONE);
        boolean head = row.flag("head").orElse(false);
        checkShare(row, share);
        if (position.isPresent() == unit.isPresent()) {
            row.problem(
                    "position", "position-or-unit", "either a position, or the unit in which the person has his own");
        }
        if (row.bad() || person.isEmpty()) {
            return Optional.empty();
        }
        OwnPosition own = unit.map(
                        code -> new OwnPosition(code, row.text("title").orElse(null), head))
                .orElse(null);
        String code = position.orElseGet(() -> OwnPosition.code(unit.orElseThrow(), person.get()));
        return Optional.of(new PlacementRow(row.number(), person.get(), code, own, share, span));
    }

    private static void checkShare(ImportRow row, BigDecimal share) {
        boolean part = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
        if (!part || share.stripTrailingZeros().scale() > 6) {
            row.problem("share", "not-a-share", "more than 0 % and at most 100 %, with at most 4 decimals");
        }
    }

    @Override
    void identify(Structures structures, Collection<PlacementRow> rows) {
        structures.identify(
                Subject.Kind.POSITION,
                rows.stream()
                        .filter(row -> row.own() != null)
                        .map(PlacementRow::position)
                        .toList());
    }

    @Override
    List<PlacementRow> known(List<PlacementRow> rows, Structure before, CodeIds ids, RowProblems problems) {
        return rows.stream().filter(row -> known(row, before, ids, problems)).toList();
    }

    private static boolean known(PlacementRow row, Structure before, CodeIds ids, RowProblems problems) {
        OwnPosition own = row.own();
        if (!KnownCodes.person(before, ids, row.person())) {
            unknown(row, "person", Subject.Kind.PERSON, problems);
        } else if (own != null && !KnownCodes.unit(before, ids, own.unit())) {
            unknown(row, "unit", Subject.Kind.UNIT, problems);
        } else if (own == null && !KnownCodes.position(before, ids, row.position())) {
            unknown(row, "position", Subject.Kind.POSITION, problems);
        } else {
            return true;
        }
        return false;
    }

    @Override
    void apply(StructureDraft draft, List<PlacementRow> rows, CodeIds ids) {
        rows.forEach(row -> draft.release(
                ids.id(Subject.Kind.PERSON, row.person()), row.span().range()));
        for (PlacementRow row : rows) {
            openOwnPosition(draft, row, ids);
            PlacementKey key = new PlacementKey(
                    ids.id(Subject.Kind.PERSON, row.person()), ids.id(Subject.Kind.POSITION, row.position()));
            draft.changePlacement(
                    key,
                    timeline -> timeline.assign(row.span().range(), row.share().stripTrailingZeros()));
        }
    }

    private static void openOwnPosition(StructureDraft draft, PlacementRow row, CodeIds ids) {
        OwnPosition own = row.own();
        if (own == null) {
            return;
        }
        long unitId = ids.id(Subject.Kind.UNIT, own.unit());
        PositionState state = new PositionState(titleOf(draft, own, unitId), unitId, own.head(), false);
        draft.changePosition(
                ids.id(Subject.Kind.POSITION, row.position()),
                timeline -> timeline.assign(row.span().range(), state));
    }

    private static String titleOf(StructureDraft draft, OwnPosition own, long unitId) {
        String title = own.title();
        return title != null
                ? title
                : draft.unit(unitId).latest().map(UnitState::name).orElse(own.unit());
    }

    @Override
    String field(OrgError error) {
        return switch (error) {
            case SHARES_NOT_WHOLE -> "share";
            case PERSON_MISSING -> "person";
            case UNIT_MISSING -> "unit";
            case TWO_HEADS -> "head";
            default -> "position";
        };
    }
}
