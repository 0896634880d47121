package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.Column;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.source.ConditionDocument;
import io.yunchou.platform.transfer.source.FieldDocument;
import io.yunchou.platform.transfer.source.StepDocument;
import io.yunchou.platform.transfer.value.DatePattern;
import io.yunchou.platform.transfer.value.Unit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes steps ready; the look-up tables of an import are shared between its steps. */
public final class StepCompiler {
    private final Lookups lookups;
    private final ZoneId zone;

    /**
     * @param bundle the files of the import
     * @param zone the zone in which timestamps become days
     */
    public StepCompiler(Bundle bundle, ZoneId zone) {
        this.lookups = new Lookups(bundle);
        this.zone = zone;
    }

    /** A step for a table; refused where it names a column, a field or a way of reading that does not exist. */
    public StepPlan compile(StepDocument step, ImportEntity<?> entity, Table table) {
        checkFields(step, entity);
        CellReaders readers = new CellReaders(step, table.header(), table.file().name(), lookups);
        List<FieldPlan> fields = new ArrayList<>();
        for (ImportField field : entity.fields()) {
            FieldDocument document = step.fields().get(field.name());
            if (document != null) {
                fields.add(plan(step, field, document, readers, table));
            }
        }
        return new StepPlan(fields, wanted(step, fields, readers), zone);
    }

    private static void checkFields(StepDocument step, ImportEntity<?> entity) {
        Map<String, FieldDocument> given = step.fields();
        List<String> names = entity.fields().stream().map(ImportField::name).toList();
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Unmappable.unknownField(entity.name(), name, names);
                });
        List<String> missing = entity.fields().stream()
                .filter(field -> field.required() && !given.containsKey(field.name()))
                .map(ImportField::name)
                .toList();
        if (!missing.isEmpty()) {
            throw Unmappable.missingFields(entity.name(), step.name(), missing);
        }
    }

    private static FieldPlan plan(
            StepDocument step, ImportField field, FieldDocument document, CellReaders readers, Table table) {
        return new FieldPlan(
                field,
                readers.of(field.name(), document),
                unit(field, document, table),
                dateFormat(step, field, document),
                document.plusDays() == null ? 0 : document.plusDays(),
                readers.decimalMark());
    }

    /** Stated by the source, else by the column's header; an amount may have it from the title. */
    private static @Nullable Unit unit(ImportField field, FieldDocument document, Table table) {
        if (document.unit() != null) {
            return Unit.inHeader("(" + document.unit() + ")").orElse(null);
        }
        Column column = document.column() == null
                ? null
                : table.header().column(document.column()).orElse(null);
        if (column != null && column.unit() != null) {
            return column.unit();
        }
        return field.type() == ImportField.Type.AMOUNT ? table.header().titleUnit() : null;
    }

    private static @Nullable DatePattern dateFormat(StepDocument step, ImportField field, FieldDocument document) {
        String format = document.dateFormat();
        try {
            return format == null ? null : DatePattern.of(format);
        } catch (IllegalArgumentException unusable) {
            throw Unmappable.unusable(step.name(), field.name(), String.valueOf(unusable.getMessage()));
        }
    }

    private static Predicate<SourceRow> wanted(StepDocument step, List<FieldPlan> fields, CellReaders readers) {
        Predicate<SourceRow> wanted = row -> true;
        for (ConditionDocument condition : step.where() == null ? List.<ConditionDocument>of() : step.where()) {
            wanted = wanted.and(condition(condition, readers.of("where", condition.value())));
        }
        return step.distinct() == null ? wanted : wanted.and(firstOf(step, fields));
    }

    private static Predicate<SourceRow> condition(ConditionDocument condition, CellReader reader) {
        return row -> {
            Object cell = reader.read(row);
            String text = SourceRow.text(cell);
            return (condition.is() == null || condition.is().contains(text))
                    && (condition.isNot() == null || !condition.isNot().contains(text))
                    && (condition.blank() == null || condition.blank() == text.isEmpty());
        };
    }

    private static Predicate<SourceRow> firstOf(StepDocument step, List<FieldPlan> fields) {
        List<String> names = step.distinct() == null ? List.of() : step.distinct();
        names.stream()
                .filter(name ->
                        fields.stream().noneMatch(plan -> plan.field().name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw Unmappable.unusable(step.name(), name, "it is to be distinct but has no value");
                });
        List<FieldPlan> keys = fields.stream()
                .filter(plan -> names.contains(plan.field().name()))
                .toList();
        Set<List<String>> seen = new HashSet<>();
        return row -> {
            List<String> key = new ArrayList<>(keys.size());
            keys.forEach(plan -> key.add(SourceRow.text(plan.reader().read(row))));
            return seen.add(key);
        };
    }
}
