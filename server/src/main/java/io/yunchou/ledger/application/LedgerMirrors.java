package io.yunchou.ledger.application;

import io.yunchou.ledger.mirror.Mirror;
import io.yunchou.ledger.mirror.MirroredLedger;
import io.yunchou.platform.settings.SettingDefinition;
import io.yunchou.platform.settings.Settings;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the list in memory its place, and the setting that bounds it. */
@Configuration(proxyBeanMethods = false)
class LedgerMirrors {
    static final String MEGABYTES = "ledger.mirror-megabytes";
    private static final Pattern UP_TO_A_TERABYTE = Pattern.compile("[1-9][0-9]{0,5}");
    private static final long BYTES_PER_MEGABYTE = 1 << 20;
    private static final long PART_OF_HEAP = 3;

    @Bean
    SettingDefinition mirrorMegabytes() {
        long third = Runtime.getRuntime().maxMemory() / PART_OF_HEAP / BYTES_PER_MEGABYTE;
        return new SettingDefinition(
                MEGABYTES,
                String.valueOf(third),
                "a number of megabytes such as 512",
                value -> UP_TO_A_TERABYTE.matcher(value).matches());
    }

    @Bean
    Mirror ledgerMirror(MirroredLedger ledger, Settings settings) {
        return new Mirror(ledger, () -> Long.parseLong(settings.value(MEGABYTES)) * BYTES_PER_MEGABYTE);
    }
}
