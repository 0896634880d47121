package io.yunchou.platform.settings;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What settings refuse. */
public enum SettingError implements ErrorCode {
    UNKNOWN_KEY("settings.unknown-key", ErrorCategory.NOT_FOUND),
    UNUSABLE_VALUE("settings.unusable-value", ErrorCategory.INVALID);

    private final String code;
    private final ErrorCategory category;

    SettingError(String code, ErrorCategory category) {
        this.code = code;
        this.category = category;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
