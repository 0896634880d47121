package io.yunchou.engines.cube.api;

import java.time.Instant;

/**
 * An operation in a scenario's log.
 *
 * @param sequence its place, ascending by one
 */
public record LoggedOperation(long sequence, String author, Instant at, String reason, Operation operation) {}
