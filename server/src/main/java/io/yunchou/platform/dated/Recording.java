package io.yunchou.platform.dated;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom something is recorded.
 *
 * @param at the instant from which it is believed
 * @param userId who says so; 0 for the system
 * @param batchId the import that brought it; null when a person entered it
 */
public record Recording(Instant at, long userId, @Nullable Long batchId) {}
