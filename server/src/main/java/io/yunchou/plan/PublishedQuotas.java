package io.yunchou.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The door to the quotas in force. A position has at most one quota by a measure on a day. Every answer is an immutable
 * snapshot: fetch it once per piece of work and ask it as often as you like.
 */
public interface PublishedQuotas {
    /**
     * What is in force now (restated: each window as published last), whichever server instance published. It costs one
     * look at one row while nothing was published.
     */
    QuotaIndex index();

    /** What was in force at an instant, by what was recorded then. */
    QuotaIndex knownAt(Instant instant);

    /** As published: what was put in force first for each day; later versions of a window are left out. */
    QuotaIndex asPublished();

    /** The version, also when another has replaced it; empty when there is none of that id. */
    Optional<PublishedVersion> version(VersionId id);

    /** All versions of all years and measures, the latest first. */
    List<PublishedVersion> versions();
}
