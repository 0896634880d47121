package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.ValueProblem;
import io.yunchou.platform.transfer.read.Header;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.source.FieldDocument;
import io.yunchou.platform.transfer.source.LookupDocument;
import io.yunchou.platform.transfer.source.StepDocument;
import io.yunchou.platform.transfer.value.Missing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Makes readers of what a step says of its fields. */
final class CellReaders {
    private final StepDocument step;
    private final Header header;
    private final String file;
    private final Lookups lookups;
    private final Set<String> missing;
    private final boolean unescapeHtml;

    CellReaders(StepDocument step, Header header, String file, Lookups lookups) {
        this.step = step;
        this.header = header;
        this.file = file;
        this.lookups = lookups;
        List<String> stated = step.from().missing();
        this.missing = stated == null ? Set.of() : Set.copyOf(stated);
        this.unescapeHtml = Boolean.TRUE.equals(step.from().unescapeHtml());
    }

    char decimalMark() {
        return ",".equals(step.from().decimalMark()) ? ',' : '.';
    }

    /** The reader of a field, with all that is done to the value on its way. */
    CellReader of(String field, FieldDocument document) {
        CellReader reader = source(field, document);
        if (Boolean.TRUE.equals(document.fillDown())) {
            reader = filledDown(reader);
        }
        Map<String, String> map = document.map();
        if (map != null) {
            reader = mapped(reader, map, otherwise(field, document));
        }
        String fallback = document.fallback();
        return fallback == null ? reader : orElse(reader, fallback);
    }

    private CellReader source(String field, FieldDocument document) {
        long given = Stream.of(
                        document.column(),
                        document.constant(),
                        document.template(),
                        document.expression(),
                        document.lookup())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw Unmappable.unusable(
                    step.name(), field, "it needs one of column, constant, template, expression and lookup");
        }
        return onlySource(field, document);
    }

    private CellReader onlySource(String field, FieldDocument document) {
        if (document.column() != null) {
            return column(document.column());
        }
        if (document.constant() != null) {
            String constant = document.constant();
            return row -> constant;
        }
        if (document.template() != null) {
            return cleaned(TextTemplate.of(document.template(), this::index));
        }
        return document.expression() != null
                ? arithmetic(field, document.expression())
                : lookup(field, document, Objects.requireNonNull(document.lookup()));
    }

    private CellReader arithmetic(String field, String expression) {
        try {
            return Arithmetic.of(expression, this::index, decimalMark());
        } catch (IllegalArgumentException unusable) {
            throw Unmappable.unusable(step.name(), field, String.valueOf(unusable.getMessage()));
        }
    }

    private CellReader column(String name) {
        int index = index(name);
        return cleaned(row -> row.cell(index));
    }

    private int index(String column) {
        return header.column(column)
                .orElseThrow(() -> Unmappable.unknownColumn(file, column, header.names()))
                .index();
    }

    /** Leaves the reader as it is unless the step says something of texts. */
    private CellReader cleaned(CellReader reader) {
        if (missing.isEmpty() && !unescapeHtml) {
            return reader;
        }
        return row -> reader.read(row) instanceof String text ? cleaned(text) : reader.read(row);
    }

    private @Nullable String cleaned(String text) {
        if (missing.contains(text)) {
            return null;
        }
        return unescapeHtml && text.indexOf('&') >= 0 ? HtmlUtils.htmlUnescape(text) : text;
    }

    private CellReader lookup(String field, FieldDocument document, LookupDocument lookup) {
        CellReader by = of(field, lookup.by());
        LookupTable table = lookups.table(lookup);
        Otherwise otherwise = otherwise(field, document);
        return cleaned(row -> {
            Object key = by.read(row);
            String text = SourceRow.text(key);
            if (key instanceof Unusable || text.isEmpty()) {
                return key instanceof Unusable ? key : null;
            }
            Object found = table.find(text);
            return found instanceof Unusable unusable ? otherwise.instead(text, unusable) : found;
        });
    }

    private static CellReader mapped(CellReader reader, Map<String, String> map, Otherwise otherwise) {
        Unusable none = new Unusable("", ValueProblem.NOT_IN_MAP, "one of " + map.keySet());
        return row -> {
            Object cell = reader.read(row);
            String text = SourceRow.text(cell);
            if (cell instanceof Unusable || Missing.is(text)) {
                return cell;
            }
            String mapped = map.get(text);
            return mapped != null ? mapped : otherwise.instead(text, new Unusable(text, none.code(), none.expected()));
        };
    }

    private static CellReader orElse(CellReader reader, String fallback) {
        return row -> {
            Object cell = reader.read(row);
            return Missing.is(SourceRow.text(cell)) ? fallback : cell;
        };
    }

    private static CellReader filledDown(CellReader reader) {
        return new CellReader() {
            private @Nullable Object above;

            @Override
            public @Nullable Object read(SourceRow row) {
                Object cell = reader.read(row);
                if (cell != null) {
                    above = cell;
                }
                return above;
            }
        };
    }

    /** What stands for a value that map or look-up lacks. */
    private enum Otherwise {
        PROBLEM,
        KEEP,
        BLANK;

        @Nullable
        Object instead(String text, Unusable why) {
            return switch (this) {
                case PROBLEM -> why;
                case KEEP -> text;
                case BLANK -> null;
            };
        }
    }

    private Otherwise otherwise(String field, FieldDocument document) {
        return switch (document.otherwise()) {
            case null -> Otherwise.PROBLEM;
            case "problem" -> Otherwise.PROBLEM;
            case "keep" -> Otherwise.KEEP;
            case "blank" -> Otherwise.BLANK;
            default ->
                throw Unmappable.unusable(
                        step.name(), field, "otherwise is " + document.otherwise() + ", not problem, keep or blank");
        };
    }
}
