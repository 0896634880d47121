package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.OrganisationHistory;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.PersonId;
import io.yunchou.org.Placement;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.org.ReportedOrganisation;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.tree.Directory;
import io.yunchou.platform.tree.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A structure, ready to be asked: indexes and the trees of the days asked for are made once and kept. */
public final class Snapshot {
    /** Days for which a tree is kept; beyond, all are dropped and made again when asked for. */
    private static final int TREES_MAX = 200;

    private final long version;
    private final Structure structure;
    private final PlacementIndex placements;
    private final Directory units;
    private final Directory positions;
    private final Directory people;
    private final Map<LocalDate, OrganisationTree> trees = new ConcurrentHashMap<>();
    private final Map<Reporting, ReportedOrganisation> reported = new ConcurrentHashMap<>();

    public Snapshot(long version, Structure structure) {
        this.version = version;
        this.structure = structure;
        this.placements = PlacementIndex.of(version, placements(structure));
        this.units = directory(structure.units(), structure.codes().units(), UnitState::name);
        this.positions = directory(structure.positions(), structure.codes().positions(), PositionState::name);
        this.people = directory(structure.people(), structure.codes().people(), PersonState::name);
    }

    public long version() {
        return version;
    }

    public Structure structure() {
        return structure;
    }

    public PlacementIndex placements() {
        return placements;
    }

    public Directory units() {
        return units;
    }

    public Directory positions() {
        return positions;
    }

    public Directory people() {
        return people;
    }

    public OrganisationHistory history() {
        return new StructureHistory(structure);
    }

    public OrganisationTree asOf(LocalDate day) {
        if (trees.size() > TREES_MAX) {
            trees.clear();
        }
        return trees.computeIfAbsent(day, this::tree);
    }

    private record Reporting(DateRange days, LocalDate day) {}

    /** As {@link io.yunchou.org.Organisation#reported}. */
    public ReportedOrganisation reported(DateRange days, LocalDate day) {
        if (reported.size() > TREES_MAX) {
            reported.clear();
        }
        return reported.computeIfAbsent(new Reporting(days, nearest(days, day)), this::report);
    }

    private static LocalDate nearest(DateRange days, LocalDate day) {
        LocalDate end = days.end();
        if (day.isBefore(days.start())) {
            return days.start();
        }
        return end == null || day.isBefore(end) ? day : end.minusDays(1);
    }

    private ReportedOrganisation report(Reporting reporting) {
        OrganisationTree tree = asOf(reporting.day());
        return new ReportedOrganisation(
                tree, new LastPlaces(structure, tree).ofAbsent(reporting.days().end()));
    }

    private OrganisationTree tree(LocalDate day) {
        List<Placement> held = placements.all().stream()
                .filter(placement -> placement.valid().contains(day))
                .toList();
        return OrganisationTree.of(day, version, unitsOn(day), positionsOn(day), held);
    }

    private List<OrganisationTree.Unit> unitsOn(LocalDate day) {
        Map<Long, Long> heads = new HashMap<>();
        structure
                .positions()
                .forEach((id, timeline) ->
                        timeline.on(day).filter(PositionState::head).ifPresent(state -> heads.put(state.unitId(), id)));
        List<OrganisationTree.Unit> present = new ArrayList<>();
        structure
                .units()
                .forEach((id, timeline) -> timeline.on(day)
                        .ifPresent(state -> present.add(new OrganisationTree.Unit(
                                id,
                                new Label(structure.codes().of(Subject.unit(id)), state.name()),
                                state.parentId(),
                                heads.get(id)))));
        present.sort(Comparator.comparing(unit -> unit.label().code(), CodeOrder.INSTANCE));
        return present;
    }

    private List<OrganisationTree.Position> positionsOn(LocalDate day) {
        List<OrganisationTree.Position> present = new ArrayList<>();
        structure
                .positions()
                .forEach((id, timeline) -> timeline.on(day)
                        .ifPresent(state -> present.add(new OrganisationTree.Position(
                                id,
                                new Label(structure.codes().of(Subject.position(id)), state.name()),
                                state.unitId()))));
        present.sort(Comparator.comparing(position -> position.label().code(), CodeOrder.INSTANCE));
        return present;
    }

    private static List<Placement> placements(Structure structure) {
        List<Placement> all = new ArrayList<>();
        structure
                .placements()
                .forEach((key, timeline) -> timeline.spans()
                        .forEach(span -> all.add(new Placement(
                                new PersonId(key.personId()),
                                new PositionId(key.positionId()),
                                span.valid(),
                                span.value()))));
        return all;
    }

    private static <V> Directory directory(
            Map<Long, Timeline<V>> timelines, Map<Long, String> codes, Function<V, String> nameOf) {
        Map<Long, Label> labels = new HashMap<>();
        timelines.forEach((id, timeline) -> timeline.latest()
                .ifPresent(state -> labels.put(id, new Label(codes.getOrDefault(id, "#" + id), nameOf.apply(state)))));
        return Directory.of(labels);
    }
}
