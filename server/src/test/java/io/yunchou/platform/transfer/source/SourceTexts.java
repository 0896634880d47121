package io.yunchou.platform.transfer.source;

import tools.jackson.databind.json.JsonMapper;

/** Source texts without a server. */
public final class SourceTexts {
    private SourceTexts() {}

    public static SourceText plain() {
        return new SourceText(JsonMapper.builder().build());
    }
}
