package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with columns in braces. Where all its columns are blank it gives nothing. */
final class TextTemplate implements CellReader {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final List<Part> parts;

    private TextTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /** Words, or a column where {@code column} is not negative. */
    private record Part(String words, int column) {}

    static TextTemplate of(String pattern, ToIntFunction<String> columns) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int end = 0;
        while (place.find()) {
            parts.add(new Part(pattern.substring(end, place.start()), -1));
            parts.add(new Part("", columns.applyAsInt(place.group(1))));
            end = place.end();
        }
        parts.add(new Part(pattern.substring(end), -1));
        return new TextTemplate(parts);
    }

    @Override
    public @Nullable Object read(SourceRow row) {
        StringBuilder text = new StringBuilder();
        boolean filled = false;
        for (Part part : parts) {
            if (part.column() >= 0) {
                filled |= !row.blank(part.column());
                text.append(row.text(part.column()));
            } else {
                text.append(part.words());
            }
        }
        return filled ? text.toString().replaceAll(" {2,}", " ").strip() : null;
    }
}
