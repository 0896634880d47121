package io.yunchou.platform.settings;

import java.util.Collection;
import java.util.Optional;

/**
 * What an administrator may change while the server runs. A key is declared by a {@link SettingDefinition} bean of the
 * module that reads it; an unknown key or an unusable value is refused. Every change is in the trail.
 */
public interface Settings {
    /** The value in force: the one that was set, else the default of its definition. */
    String value(String key);

    /** The value in force of a setting that holds a whole number. */
    default int wholeNumber(String key) {
        return Integer.parseInt(value(key));
    }

    /** The value that was set, if any. */
    Optional<String> set(String key);

    /** Changes a value after checking it against its definition. */
    void change(String key, String value);

    /** Every setting there is, by key. */
    Collection<SettingDefinition> definitions();
}
