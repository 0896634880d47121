package io.yunchou.platform.transfer.value;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yes and no as people write them. */
public final class FlagText {
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "t", "是", "有", "√", "✓", "✔", "对");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "f", "否", "无", "×", "✗", "✘", "x", "错");

    private FlagText() {}

    public static @Nullable Boolean parse(String trimmed) {
        String word = HalfWidth.of(trimmed).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        return NO.contains(word) ? Boolean.FALSE : null;
    }
}
