package io.yunchou.org.application;

import io.yunchou.org.OrganisationTree;
import io.yunchou.org.OrganisationTree.Node;
import io.yunchou.org.PersonId;
import io.yunchou.org.Placement;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.org.domain.Snapshot;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.access.ScopeGrants;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose data a caller sees, by where he is placed: all; the units in which his positions stand, with everything below;
 * or his own positions only. It is found anew at each call from the organisation as it is now, so a move is in force with
 * its commit. What was found is kept per version of the organisation, since a page of figures asks often.
 */
@Component
class ScopeByPlacement implements DataScopes {
    private static final int KEPT_MAX = 5_000;

    private final CachedOrganisation organisation;
    private final ScopeGrants grants;
    private final Map<Question, DataScope> answers = new ConcurrentHashMap<>();

    ScopeByPlacement(CachedOrganisation organisation, ScopeGrants grants) {
        this.organisation = organisation;
        this.grants = grants;
    }

    private record Question(
            long version, LocalDate day, @Nullable Long personId, boolean subtree, Set<Long> grantedUnits) {}

    @Override
    public DataScope of(Caller caller, LocalDate asOf) {
        if (caller.userId() == Caller.SYSTEM_ID || reaches(caller, Role.Reach.ALL)) {
            return new DataScope.All();
        }
        ScopeGrants.Granted granted = grants.to(caller.userId(), asOf);
        return granted.everything() ? new DataScope.All() : placed(caller, asOf, granted.unitIds());
    }

    private DataScope placed(Caller caller, LocalDate asOf, Set<Long> grantedUnits) {
        Snapshot snapshot = organisation.snapshot();
        boolean subtree = reaches(caller, Role.Reach.SUBTREE);
        if (answers.size() > KEPT_MAX) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                new Question(snapshot.version(), asOf, caller.personId(), subtree, grantedUnits),
                question -> answer(snapshot, question));
    }

    private static DataScope answer(Snapshot snapshot, Question question) {
        OrganisationTree tree = snapshot.asOf(question.day());
        Set<Long> positions = held(snapshot, question);
        Set<Long> tops = new HashSet<>(question.grantedUnits());
        if (question.subtree()) {
            positions.forEach(
                    position -> tree.unitOf(new PositionId(position)).ifPresent(unit -> tops.add(unit.value())));
        }
        Set<Long> units = new HashSet<>();
        tops.forEach(top -> tree.find(new UnitId(top))
                .ifPresent(node -> tree.subtree(node).forEach(below -> add(below, units, positions))));
        return new DataScope.Nodes(positions, units);
    }

    private static void add(Node node, Set<Long> units, Set<Long> positions) {
        (node.isUnit() ? units : positions).add(node.id());
    }

    private static Set<Long> held(Snapshot snapshot, Question question) {
        Long personId = question.personId();
        if (personId == null) {
            return new HashSet<>();
        }
        return snapshot.placements().of(new PersonId(personId), question.day()).stream()
                .map(Placement::position)
                .map(position -> position.value())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean reaches(Caller caller, Role.Reach reach) {
        return caller.roles().stream().anyMatch(role -> role.reach() == reach);
    }
}
