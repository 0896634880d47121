package io.yunchou.org.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.Directories;
import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationHistory;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.ReportedOrganisation;
import io.yunchou.org.domain.Snapshot;
import io.yunchou.org.domain.Structures;
import io.yunchou.platform.dated.VersionedCache;
import io.yunchou.platform.tree.Directory;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The organisation, kept in memory until its version number changes. */
@Component
public class CachedOrganisation implements Organisation {
    private final VersionedCache<Snapshot> snapshots;

    CachedOrganisation(Structures structures) {
        this.snapshots =
                new VersionedCache<>(structures::version, version -> new Snapshot(version, structures.present()));
    }

    /** Everything at its present version. */
    public Snapshot snapshot() {
        return snapshots.current();
    }

    @Override
    public OrganisationTree asOf(LocalDate day) {
        return snapshot().asOf(day);
    }

    @Override
    public ReportedOrganisation reported(DateRange days, LocalDate day) {
        return snapshot().reported(days, day);
    }

    @Override
    public PlacementIndex placements() {
        return snapshot().placements();
    }

    @Override
    public OrganisationHistory history() {
        return snapshot().history();
    }

    @Override
    public Directories directories() {
        Snapshot snapshot = snapshot();
        return new Directories(snapshot.units(), snapshot.positions(), snapshot.people());
    }

    @Override
    public Directory units() {
        return snapshot().units();
    }

    @Override
    public Directory positions() {
        return snapshot().positions();
    }

    @Override
    public Directory people() {
        return snapshot().people();
    }
}
