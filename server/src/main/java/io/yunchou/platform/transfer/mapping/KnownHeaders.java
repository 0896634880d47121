package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.read.ReadOptions;
import io.yunchou.platform.transfer.source.ConditionDocument;
import io.yunchou.platform.transfer.source.FieldDocument;
import io.yunchou.platform.transfer.source.StepDocument;
import io.yunchou.platform.transfer.source.TableDocument;
import io.yunchou.platform.transfer.value.HeaderText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The headers that an import expects, by which the header row is found below titles. */
public final class KnownHeaders {
    private KnownHeaders() {}

    /** How the table of a step is read, with the columns that it names and the fields' synonyms as known headers. */
    public static ReadOptions optionsOf(StepDocument step, ImportEntity<?> entity) {
        Set<String> known = new HashSet<>(ofEntity(entity));
        step.fields().values().forEach(field -> collect(field, known));
        for (ConditionDocument condition : step.where() == null ? List.<ConditionDocument>of() : step.where()) {
            collect(condition.value(), known);
        }
        TableDocument from = step.from();
        Character separator = from.separator() == null ? null : from.separator().charAt(0);
        return new ReadOptions(
                from.sheet(),
                from.encoding(),
                separator,
                from.headerRow(),
                header -> known.contains(HeaderText.normalised(header)));
    }

    /** Tells whether a header is one of the fields'. */
    public static Predicate<String> knownTo(ImportEntity<?> entity) {
        Set<String> known = ofEntity(entity);
        return header -> known.contains(HeaderText.normalised(header));
    }

    private static Set<String> ofEntity(ImportEntity<?> entity) {
        Set<String> known = new HashSet<>();
        for (ImportField field : entity.fields()) {
            known.add(HeaderText.normalised(field.name()));
            field.synonyms().forEach(synonym -> known.add(HeaderText.normalised(synonym)));
        }
        return known;
    }

    private static void collect(FieldDocument field, Set<String> known) {
        if (field.column() != null) {
            List.of(field.column().split("/", -1)).forEach(part -> known.add(HeaderText.normalised(part)));
        }
        if (field.lookup() != null) {
            collect(field.lookup().by(), known);
        }
    }
}
