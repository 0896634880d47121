package io.yunchou.platform.identity;

import io.yunchou.kernel.BusinessException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user likes to see things; whatever is null follows the browser.
 *
 * @param language {@code zh-CN} or {@code en-US}
 * @param unit what amounts are shown in: 1, 1000, 10000, 1000000 or 100000000
 * @param theme {@code light}, {@code dark} or {@code system}
 */
public record Preferences(
        @Nullable String language,
        @Nullable String unit,
        @Nullable String theme) {
    public static final List<String> LANGUAGES = List.of("zh-CN", "en-US");
    private static final List<String> UNITS = List.of("1", "1000", "10000", "1000000", "100000000");
    private static final List<String> THEMES = List.of("light", "dark", "system");

    public Preferences {
        check("language", language, LANGUAGES);
        check("unit", unit, UNITS);
        check("theme", theme, THEMES);
    }

    private static void check(String name, @Nullable String value, List<String> usable) {
        if (value != null && !usable.contains(value)) {
            throw new BusinessException(
                    IdentityError.UNUSABLE_PREFERENCE,
                    "The %s cannot be \"%s\".\nMaybe take one of %s.".formatted(name, value, usable),
                    Map.of("preference", name, "value", value, "usable", usable));
        }
    }
}
