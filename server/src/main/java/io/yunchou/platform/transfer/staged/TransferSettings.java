package io.yunchou.platform.transfer.staged;

import io.yunchou.platform.settings.SettingDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of the transfer block. */
@Configuration(proxyBeanMethods = false)
class TransferSettings {
    static final String FILE_SIZE_LIMIT = "transfer.file-size-limit-megabytes";

    /** How long a file is kept that waits to be imported, was only tried, or has rows to be mended. */
    static final String FILE_DAYS = "transfer.file-days";

    /** How long a file is kept after all its rows went in, or its import was undone. */
    static final String IMPORTED_FILE_HOURS = "transfer.imported-file-hours";

    @Bean
    SettingDefinition fileDays() {
        return SettingDefinition.wholeNumber(FILE_DAYS, 30, 1, 3_650);
    }

    @Bean
    SettingDefinition importedFileHours() {
        return SettingDefinition.wholeNumber(IMPORTED_FILE_HOURS, 24, 0, 87_600);
    }

    @Bean
    SettingDefinition fileSizeLimit() {
        return SettingDefinition.wholeNumber(FILE_SIZE_LIMIT, 512, 1, 10_240);
    }
}
