package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.org.domain.OrgError;
import io.yunchou.platform.dated.Timeline;
import java.util.Map;

/** Codes are unique in their kind, for good: a closed unit keeps its code. */
final class TakenCodes {
    private TakenCodes() {}

    static void refuse(Timeline<?> timeline, String code) {
        if (!timeline.isEmpty()) {
            throw new BusinessException(
                    OrgError.CODE_TAKEN,
                    "The code %s is taken.\nMaybe it is the same thing: then change that one, or choose another code."
                            .formatted(code),
                    Map.of("code", code));
        }
    }
}
