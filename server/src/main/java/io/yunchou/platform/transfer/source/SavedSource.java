package io.yunchou.platform.transfer.source;

import java.time.Instant;

/**
 * A source that is kept for use again.
 *
 * @param id its id
 * @param version counts its changes; a change states the one that it saw
 * @param document how files are read
 * @param changedByName who changed it last
 * @param changedAt when
 */
public record SavedSource(long id, int version, SourceDocument document, String changedByName, Instant changedAt) {}
