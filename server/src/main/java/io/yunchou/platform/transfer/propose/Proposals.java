package io.yunchou.platform.transfer.propose;

import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.propose.FieldProposal.Confidence;
import io.yunchou.platform.transfer.read.Column;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.value.HeaderText;
import io.yunchou.platform.transfer.value.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes a column for each field, by the headers and by what stands below them. Each column is given once. */
@Component
class Proposals {
    private static final int SAME_NAME = 100;
    private static final int SAME_MEANING = 90;
    private static final int SIMILAR_NAME = 50;
    private static final int SHORT = 2;
    private static final int SAMPLES_SHOWN = 5;

    private final Conventions conventions;

    Proposals(Conventions conventions) {
        this.conventions = conventions;
    }

    private record Pair(ImportField field, Column column, int score) {}

    List<FieldProposal> of(ImportEntity<?> entity, List<Column> columns, List<SourceRow> rows) {
        Map<String, Pair> chosen = choose(entity, columns);
        return entity.fields().stream()
                .map(field -> proposal(field, chosen.get(field.name()), rows))
                .toList();
    }

    private Map<String, Pair> choose(ImportEntity<?> entity, List<Column> columns) {
        List<Pair> pairs = new ArrayList<>();
        for (ImportField field : entity.fields()) {
            columns.forEach(column -> pairs.add(new Pair(field, column, score(field, column))));
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        Map<String, Pair> chosen = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.score() > 0
                    && !chosen.containsKey(pair.field().name())
                    && taken.add(pair.column().index())) {
                chosen.put(pair.field().name(), pair);
            }
        }
        return chosen;
    }

    private int score(ImportField field, Column column) {
        return column.names().stream()
                .mapToInt(name -> score(field, name))
                .max()
                .orElse(0);
    }

    private int score(ImportField field, String header) {
        String wanted = HeaderText.normalised(header);
        if (wanted.isEmpty()) {
            return 0;
        }
        if (names(field).anyMatch(name -> HeaderText.normalised(name).equals(wanted))) {
            return SAME_NAME;
        }
        if (names(field).anyMatch(name -> conventions.same(name, header))) {
            return SAME_MEANING;
        }
        return names(field).anyMatch(name -> similar(HeaderText.normalised(name), wanted)) ? SIMILAR_NAME : 0;
    }

    private static Stream<String> names(ImportField field) {
        return Stream.concat(Stream.of(field.name()), field.synonyms().stream());
    }

    private static boolean similar(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        boolean telling = shorter > SHORT || (shorter == SHORT && one.codePointAt(0) > 0x2E80);
        return telling && (one.contains(other) || other.contains(one));
    }

    private static FieldProposal proposal(
            ImportField field, @org.jspecify.annotations.Nullable Pair pair, List<SourceRow> rows) {
        if (pair == null) {
            Confidence none = field.required() ? Confidence.RED : Confidence.NONE;
            return new FieldProposal(field.name(), field.required(), null, none, "no-column", null, List.of());
        }
        List<String> samples = samples(pair.column(), rows);
        SampleFit fit = SampleFit.of(field, samples);
        String reason = reason(pair.score(), fit);
        boolean sure = reason.equals("same-name") || reason.equals("same-meaning");
        return new FieldProposal(
                field.name(),
                field.required(),
                pair.column().name(),
                sure ? Confidence.GREEN : Confidence.AMBER,
                reason,
                fit.dateFormat(),
                samples.stream().limit(SAMPLES_SHOWN).toList());
    }

    private static String reason(int score, SampleFit fit) {
        if (!fit.fits()) {
            return "values-do-not-fit";
        }
        if (fit.unsure()) {
            return "date-order-unsure";
        }
        return switch (score) {
            case SAME_NAME -> "same-name";
            case SAME_MEANING -> "same-meaning";
            default -> "similar-name";
        };
    }

    private static List<String> samples(Column column, List<SourceRow> rows) {
        return rows.stream()
                .map(row -> row.text(column.index()))
                .filter(text -> !Missing.is(text))
                .distinct()
                .toList();
    }
}
