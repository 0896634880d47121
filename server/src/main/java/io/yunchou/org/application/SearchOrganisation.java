package io.yunchou.org.application;

import io.yunchou.org.OrganisationTree;
import io.yunchou.org.OrganisationTree.Node;
import io.yunchou.org.PersonId;
import io.yunchou.org.domain.Snapshot;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.tree.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds units and people by a part of their name or code, within what the caller sees. */
@Component
public class SearchOrganisation {
    private static final int HITS_MAX = 20;

    private final CachedOrganisation organisation;
    private final ReadScope scope;

    SearchOrganisation(CachedOrganisation organisation, ReadScope scope) {
        this.organisation = organisation;
        this.scope = scope;
    }

    /** @param where the units on which it hangs, from the top down */
    public record Hit(Subject.Kind kind, long id, String code, String name, List<String> where) {}

    public List<Hit> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Snapshot snapshot = organisation.snapshot();
        List<Hit> hits = new ArrayList<>(units(snapshot, wanted));
        hits.addAll(people(snapshot, wanted));
        hits.sort(Comparator.comparing((Hit hit) -> !startsWith(hit, wanted)).thenComparing(Hit::name));
        return hits.stream().limit(HITS_MAX).toList();
    }

    private List<Hit> units(Snapshot snapshot, String wanted) {
        OrganisationTree tree = snapshot.asOf(scope.today());
        return tree.nodes().stream()
                .filter(Node::isUnit)
                .filter(node -> matches(node.label(), wanted))
                .filter(node -> scope.covers(Subject.unit(node.id())))
                .map(node -> new Hit(
                        Subject.Kind.UNIT,
                        node.id(),
                        node.label().code(),
                        node.label().name(),
                        namesAbove(tree, node)))
                .toList();
    }

    private List<Hit> people(Snapshot snapshot, String wanted) {
        return snapshot.people().labels().entrySet().stream()
                .filter(entry -> matches(entry.getValue(), wanted))
                .filter(entry -> scope.covers(Subject.person(entry.getKey())))
                .map(entry -> new Hit(
                        Subject.Kind.PERSON,
                        entry.getKey(),
                        entry.getValue().code(),
                        entry.getValue().name(),
                        placeOf(snapshot, entry.getKey())))
                .toList();
    }

    private List<String> placeOf(Snapshot snapshot, long personId) {
        OrganisationTree tree = snapshot.asOf(scope.today());
        return snapshot.placements()
                .positionOf(new PersonId(personId), scope.today())
                .flatMap(tree::find)
                .map(node -> namesAbove(tree, node))
                .orElse(List.of());
    }

    private static List<String> namesAbove(OrganisationTree tree, Node node) {
        return tree.path(node).stream()
                .filter(above -> above.index() != node.index())
                .map(above -> above.label().name())
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean matches(Label label, String wanted) {
        return label.name().toLowerCase(Locale.ROOT).contains(wanted)
                || label.code().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean startsWith(Hit hit, String wanted) {
        return hit.name().toLowerCase(Locale.ROOT).startsWith(wanted)
                || hit.code().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
