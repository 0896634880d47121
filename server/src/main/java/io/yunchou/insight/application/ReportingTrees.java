package io.yunchou.insight.application;

import io.yunchou.insight.domain.ReportingTree;
import io.yunchou.insight.domain.ReportingTree.Node;
import io.yunchou.insight.domain.ReportingTree.NodeId;
import io.yunchou.kernel.DateRange;
import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.PersonId;
import io.yunchou.org.Placement;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.platform.tree.Directory;
import io.yunchou.platform.tree.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds the tree by which a year is reported. */
@Component
class ReportingTrees {
    private final Organisation organisation;

    ReportingTrees(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * @param days the days reported; a closed position stands where it stood last before their end
     * @param asOf the day whose organisation is shown
     * @param withFigures the positions that owe or did something in these days, open or closed
     */
    ReportingTree of(DateRange days, LocalDate asOf, Collection<Long> withFigures) {
        OrganisationTree tree = organisation.asOf(asOf);
        return new Building(tree, organisation.placements(), organisation.people(), organisation.positions())
                .build(days, withFigures);
    }

    private final class Building {
        private final OrganisationTree tree;
        private final PlacementIndex placements;
        private final Directory people;
        private final Directory positions;
        private final Map<NodeId, List<Node>> closedByUnit = new HashMap<>();
        private final List<Node> nodes = new ArrayList<>();

        Building(OrganisationTree tree, PlacementIndex placements, Directory people, Directory positions) {
            this.tree = tree;
            this.placements = placements;
            this.people = people;
            this.positions = positions;
        }

        ReportingTree build(DateRange days, Collection<Long> withFigures) {
            withFigures.stream()
                    .filter(id -> tree.find(new PositionId(id)).isEmpty())
                    .sorted(Comparator.naturalOrder())
                    .forEach(id -> addClosed(id, days));
            tree.roots().forEach(root -> add(root, -1));
            return new ReportingTree(nodes);
        }

        private void addClosed(long id, DateRange days) {
            PositionId position = new PositionId(id);
            List<Placement> past = placements.of(position);
            NodeId unit = lastDay(past, days)
                    .flatMap(day -> unitOf(position, day))
                    .or(() -> tree.roots().stream().findFirst().map(root -> NodeId.unit(root.id())))
                    .orElseThrow();
            Label label = positions.label(id).orElse(new Label(String.valueOf(id), String.valueOf(id)));
            List<String> holder =
                    past.isEmpty() ? List.of() : List.of(name(past.getLast().person()));
            closedByUnit
                    .computeIfAbsent(unit, key -> new ArrayList<>())
                    .add(new Node(NodeId.position(id), label.code(), label.name(), -1, holder, true));
        }

        private void add(OrganisationTree.Node node, int parent) {
            int index = nodes.size();
            NodeId id = node.isUnit() ? NodeId.unit(node.id()) : NodeId.position(node.id());
            nodes.add(new Node(id, node.label().code(), node.label().name(), parent, holders(node), false));
            for (Node closed : closedByUnit.getOrDefault(id, List.of())) {
                nodes.add(new Node(closed.id(), closed.code(), closed.name(), index, closed.holders(), true));
            }
            tree.children(node).forEach(child -> add(child, index));
        }

        private List<String> holders(OrganisationTree.Node node) {
            if (node.isUnit()) {
                return List.of();
            }
            return tree.holdersOf(new PositionId(node.id())).stream()
                    .map(placement -> name(placement.person()))
                    .toList();
        }

        private String name(PersonId person) {
            return people.label(person.value()).map(Label::name).orElse(String.valueOf(person.value()));
        }

        /** The nearest unit above the position on that day which still exists on the as-of day. */
        private Optional<NodeId> unitOf(PositionId position, LocalDate day) {
            OrganisationTree then = organisation.asOf(day);
            return then.find(position).stream()
                    .flatMap(node -> then.path(node).reversed().stream())
                    .filter(OrganisationTree.Node::isUnit)
                    .filter(unit -> tree.find(new UnitId(unit.id())).isPresent())
                    .map(unit -> NodeId.unit(unit.id()))
                    .findFirst();
        }
    }

    private static Optional<LocalDate> lastDay(List<Placement> past, DateRange days) {
        LocalDate end = days.end();
        return past.stream()
                .map(Placement::valid)
                .filter(valid -> end == null || valid.start().isBefore(end))
                .map(valid -> valid.end() == null ? valid.start() : valid.end().minusDays(1))
                .max(Comparator.naturalOrder());
    }
}
