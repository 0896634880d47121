package io.yunchou.org;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.tree.Directory;
import java.time.LocalDate;

/**
 * The door to the organisation. Every answer is an immutable snapshot, cached in memory under a version number that is
 * read from the database at each call: whatever another server instance committed is seen at once, and an unchanged
 * organisation costs one look at one row. So fetch a snapshot once per piece of work and ask it as often as you like.
 */
public interface Organisation {
    /** Units, positions and holders as they are valid on a day, by what is known now. */
    OrganisationTree asOf(LocalDate day);

    /**
     * The organisation as these days are reported on a day: with the tree of that day, or of the nearest of these days
     * when it is none of them. A position that is not in the tree counts where it stood last before their end: under the
     * nearest unit above that place which the tree still has, else at the top.
     *
     * @param days a fiscal year; without end for no year in particular
     */
    ReportedOrganisation reported(DateRange days, LocalDate day);

    /** Who holds which position when, over all time, by what is known now. */
    PlacementIndex placements();

    /** Where positions and units stood on any day, by what is known now. */
    OrganisationHistory history();

    /** All units, positions and people at once, for the price of one look at the version. */
    Directories directories();

    /** All units that ever were, by code; the names are the latest. */
    Directory units();

    /** All positions that ever were, by code; the names are the latest. */
    Directory positions();

    /** All people that ever were, by code. */
    Directory people();
}
