package io.yunchou.engines.cube.api;

import java.time.Instant;

/**
 * An operation as an editor sends it.
 *
 * @param seenSequence the sequence of the view that the editor had before him; the operation is accepted where nothing
 *     that it touches has changed since
 * @param author who does it
 * @param at when, by the caller's clock
 * @param reason why, in the author's words; may be empty
 */
public record Submission(long seenSequence, String author, Instant at, String reason, Operation operation) {}
