package io.yunchou.platform.time;

import io.yunchou.platform.settings.Settings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Today as it was set, else as the clock says. */
@Component
class SetBusinessDate implements BusinessDate {
    private final Settings settings;
    private final Clock clock;

    SetBusinessDate(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        String set = settings.value(SETTING);
        return set.isEmpty() ? BusinessDate.follow(clock) : LocalDate.parse(set);
    }
}
