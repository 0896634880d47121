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
import io.yunchou.org.ReportedOrganisation;
import io.yunchou.platform.tree.Directory;
import io.yunchou.platform.tree.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Builds the tree by which a year is reported. */
@Component
class ReportingTrees {
    private final Organisation organisation;

    ReportingTrees(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * @param days the days reported
     * @param asOf the day whose organisation is shown
     * @param withFigures the positions that owe or did something in these days, open or closed
     */
    ReportingTree of(DateRange days, LocalDate asOf, Collection<Long> withFigures) {
        ReportedOrganisation reported = organisation.reported(days, asOf);
        return new Building(reported, organisation.placements(), organisation.people(), organisation.positions())
                .build(withFigures);
    }

    private static final class Building {
        private final ReportedOrganisation reported;
        private final OrganisationTree tree;
        private final PlacementIndex placements;
        private final Directory people;
        private final Directory positions;
        private final Map<NodeId, List<Node>> closedByUnit = new HashMap<>();
        private final List<Node> nodes = new ArrayList<>();

        Building(ReportedOrganisation reported, PlacementIndex placements, Directory people, Directory positions) {
            this.reported = reported;
            this.tree = reported.tree();
            this.placements = placements;
            this.people = people;
            this.positions = positions;
        }

        ReportingTree build(Collection<Long> withFigures) {
            withFigures.stream().sorted(Comparator.naturalOrder()).forEach(this::addIfAbsent);
            tree.roots().forEach(root -> add(root, -1));
            return new ReportingTree(nodes);
        }

        private void addIfAbsent(long id) {
            PositionId position = new PositionId(id);
            reported.homeOf(position)
                    .ifPresent(unit -> closedByUnit
                            .computeIfAbsent(NodeId.unit(unit.value()), key -> new ArrayList<>())
                            .add(closed(position)));
        }

        private Node closed(PositionId position) {
            long id = position.value();
            List<Placement> past = placements.of(position);
            Label label = positions.label(id).orElse(new Label(String.valueOf(id), String.valueOf(id)));
            List<String> holder =
                    past.isEmpty() ? List.of() : List.of(name(past.getLast().person()));
            return new Node(NodeId.position(id), label.code(), label.name(), -1, holder, true);
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
    }
}
