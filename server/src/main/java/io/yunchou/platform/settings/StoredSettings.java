package io.yunchou.platform.settings;

import io.yunchou.kernel.BusinessException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Settings in the database. Nearly every request reads one (the business date), so they are read together and kept for
 * a second: that is how long another server instance may take to see a change.
 */
@Component
public class StoredSettings implements Settings {
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final SettingRows rows;
    private final ApplicationEventPublisher events;
    private final Map<String, SettingDefinition> definitions;
    private volatile @Nullable Kept kept;

    StoredSettings(SettingRows rows, ApplicationEventPublisher events, List<SettingDefinition> definitions) {
        this.rows = rows;
        this.events = events;
        this.definitions = definitions.stream()
                .collect(Collectors.toMap(SettingDefinition::key, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    @Override
    public String value(String key) {
        SettingDefinition definition = definition(key);
        return set(key).orElse(definition.defaultValue());
    }

    @Override
    public Optional<String> set(String key) {
        return Optional.ofNullable(values().get(key));
    }

    @Override
    @Transactional
    public void change(String key, String value) {
        SettingDefinition definition = definition(key);
        checkUsable(definition, value);
        String before = value(key);
        rows.write(key, value);
        forgetNowAndAfterwards();
        events.publishEvent(new SettingChanged(key, before, value));
    }

    @Override
    public Collection<SettingDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    /** Reads the database again at the next question. */
    public void forget() {
        kept = null;
    }

    /** A value read within the transaction may be taken back with it. */
    private void forgetNowAndAfterwards() {
        forget();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private Map<String, String> values() {
        Kept present = kept;
        if (present == null || System.nanoTime() - present.readAtNanos() > KEPT_NANOS) {
            present = new Kept(rows.all(), System.nanoTime());
            kept = present;
        }
        return present.values();
    }

    private SettingDefinition definition(String key) {
        SettingDefinition definition = definitions.get(key);
        if (definition == null) {
            throw new BusinessException(
                    SettingError.UNKNOWN_KEY,
                    "There is no setting %s.\nMaybe one of %s is meant.".formatted(key, definitions.keySet()),
                    Map.of("key", key));
        }
        return definition;
    }

    private static void checkUsable(SettingDefinition definition, String value) {
        if (!definition.usable().test(value)) {
            throw new BusinessException(
                    SettingError.UNUSABLE_VALUE,
                    "The setting %s cannot be \"%s\".\n".formatted(definition.key(), value)
                            + "Maybe write %s.".formatted(definition.expected()),
                    Map.of("key", definition.key(), "value", value, "expected", definition.expected()));
        }
    }

    private record Kept(Map<String, String> values, long readAtNanos) {}
}
