package io.yunchou.platform.run.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a run stands on and what came out, as canonical JSON.
 *
 * @param outputs null when it failed
 * @param trace null when it failed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole; its parts are compared by their bytes
record RunContent(byte[] inputs, byte[] parameters, byte @Nullable [] outputs, byte @Nullable [] trace) {}
