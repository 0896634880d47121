package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.platform.dated.Span;
import io.yunchou.platform.dated.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the positions count that a tree does not have: at the nearest unit above their last place which it has. */
record LastPlaces(Structure structure, OrganisationTree tree) {
    /** @param before only places taken before that day count; null for all */
    Map<PositionId, UnitId> ofAbsent(@Nullable LocalDate before) {
        Map<PositionId, UnitId> places = new HashMap<>();
        structure.positions().forEach((id, timeline) -> {
            PositionId position = new PositionId(id);
            if (tree.find(position).isEmpty()) {
                last(timeline, before).flatMap(this::place).ifPresent(unit -> places.put(position, unit));
            }
        });
        return places;
    }

    private static Optional<Span<PositionState>> last(Timeline<PositionState> timeline, @Nullable LocalDate before) {
        List<Span<PositionState>> spans =
                before == null ? timeline.spans() : timeline.within(DateRange.of(LocalDate.MIN, before));
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast());
    }

    private Optional<UnitId> place(Span<PositionState> span) {
        LocalDate end = span.valid().end();
        LocalDate day = end == null ? span.valid().start() : end.minusDays(1);
        Optional<Long> unit = Optional.of(span.value().unitId());
        while (unit.isPresent() && tree.find(new UnitId(unit.get())).isEmpty()) {
            unit = structure.unit(unit.get()).on(day).flatMap(state -> Optional.ofNullable(state.parentId()));
        }
        return unit.or(this::top).map(UnitId::new);
    }

    private Optional<Long> top() {
        return tree.roots().stream()
                .filter(OrganisationTree.Node::isUnit)
                .map(OrganisationTree.Node::id)
                .findFirst();
    }
}
