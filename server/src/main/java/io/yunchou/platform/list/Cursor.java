package io.yunchou.platform.list;

import io.yunchou.kernel.BusinessException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the order it was in, the last row's sort value and id.
 *
 * @param order a column's name, with a leading minus for descending
 * @param value the sort value as text; null when it was empty
 */
record Cursor(String order, @Nullable String value, long id) {
    private static final String EMPTY = "~";
    private static final String PRESENT = "=";

    String encoded() {
        String text = order + '\n' + id + '\n' + (value == null ? EMPTY : PRESENT + value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor back; one made for another order is refused. */
    static Cursor decoded(String encoded, String order) {
        Cursor cursor = decoded(encoded);
        if (!cursor.order().equals(order)) {
            throw unusable(encoded);
        }
        return cursor;
    }

    private static Cursor decoded(String encoded) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", 3);
            String value = parts[2].startsWith(PRESENT) ? parts[2].substring(1) : null;
            return new Cursor(parts[0], value, Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException garbled) {
            throw unusable(encoded);
        }
    }

    static BusinessException unusable(String encoded) {
        return new BusinessException(
                ListError.UNUSABLE_CURSOR,
                "The cursor %s does not belong to this list in this order.\n".formatted(encoded)
                        + "Maybe start again at the first page.",
                Map.of("cursor", encoded));
    }
}
