package io.yunchou.platform.settings.web;

import io.yunchou.platform.access.Requires;
import io.yunchou.platform.identity.IdentityPermissions;
import io.yunchou.platform.settings.SettingDefinition;
import io.yunchou.platform.settings.Settings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Settings, for the administrator. */
@RestController
@RequestMapping("/api/administration/settings")
class SettingController {
    private final Settings settings;

    SettingController(Settings settings) {
        this.settings = settings;
    }

    /**
     * A setting.
     *
     * @param value the value in force
     * @param changed whether it was set, or is the default
     * @param expected what a usable value looks like
     */
    record Setting(String key, String value, String defaultValue, boolean changed, String expected) {}

    /** A value asked for. */
    record Change(@NotNull String value) {}

    @GetMapping
    @Requires(IdentityPermissions.READ_SETTINGS)
    List<Setting> all() {
        return settings.definitions().stream().map(this::setting).toList();
    }

    @PutMapping("/{key}")
    @Requires(IdentityPermissions.CHANGE_SETTINGS)
    Setting change(@PathVariable String key, @Valid @RequestBody Change change) {
        settings.change(key, change.value());
        return settings.definitions().stream()
                .filter(definition -> definition.key().equals(key))
                .map(this::setting)
                .findFirst()
                .orElseThrow();
    }

    private Setting setting(SettingDefinition definition) {
        return new Setting(
                definition.key(),
                settings.value(definition.key()),
                definition.defaultValue(),
                settings.set(definition.key()).isPresent(),
                definition.expected());
    }
}
