package io.yunchou.platform.identity;

import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param agent how the browser names itself
 */
public record Session(
        long id, long userId, Instant openedAt, Instant lastSeenAt, Instant endsAt, String address, String agent) {}
