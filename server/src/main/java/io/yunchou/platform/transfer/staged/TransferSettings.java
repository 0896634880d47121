package io.yunchou.platform.transfer.staged;

import io.yunchou.platform.settings.SettingDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of the transfer block. */
@Configuration(proxyBeanMethods = false)
class TransferSettings {
    static final String FILE_SIZE_LIMIT = "transfer.file-size-limit-megabytes";

    @Bean
    SettingDefinition fileSizeLimit() {
        return SettingDefinition.wholeNumber(FILE_SIZE_LIMIT, 512, 1, 10_240);
    }
}
