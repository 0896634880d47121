package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Author;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.RequestKey;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.domain.Told;
import io.yunchou.plan.scenario.domain.Wish;
import io.yunchou.plan.scenario.domain.WishReader;
import io.yunchou.plan.scenario.persistence.ScenarioTable;
import io.yunchou.platform.access.Callers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Edits a scenario, at any level of the organisation and the year, within the editor's data scope. */
@Service
public class EditScenario {
    private final AppendOperation append;
    private final OpenScenarios scenarios;
    private final ScenarioTable table;
    private final Sights sights;
    private final Callers callers;

    EditScenario(AppendOperation append, OpenScenarios scenarios, ScenarioTable table, Sights sights, Callers callers) {
        this.append = append;
        this.scenarios = scenarios;
        this.table = table;
        this.sights = sights;
        this.callers = callers;
    }

    /**
     * An edit.
     *
     * @param seenSequence the sequence of the page that the editor had before him
     * @param reason why, in his words; may be empty
     * @param key makes a repetition known; null where there is none
     */
    public record Edit(
            long seenSequence, String reason, @Nullable RequestKey key, Wish wish) {}

    /**
     * An edit that is in the log.
     *
     * @param repeated true where the same request was granted before; nothing was done again
     * @param change null where a repeated request lies too far back to tell
     * @param cells the edited cells before and after
     * @param remainders where a wanted figure is not what stands there now, e.g. because a later one overruled it
     */
    public record Edited(
            long sequence,
            boolean repeated,
            @Nullable Told change,
            List<EditedCell> cells,
            List<RemainderCell> remainders) {}

    /** A cell before and after; null where it had or has no value. */
    public record EditedCell(
            String node,
            String period,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /** A cell that was to have another figure than it has. */
    public record RemainderCell(String node, String period, BigDecimal wanted, BigDecimal value) {}

    public Edited edit(ScenarioId id, Edit edit) {
        AppendOperation.Ask ask = new AppendOperation.Ask(edit.seenSequence(), edit.reason(), edit.key());
        AppendOperation.Appended appended =
                append.append(id, ask, (open, sight) -> operation(open, sight, edit.wish()));
        return told(scenarios.open(id), appended);
    }

    private Operation operation(OpenScenario open, Sight sight, Wish wish) {
        return switch (wish.kind()) {
            case UNDO -> undo(open, sight);
            case REDO -> redo(open, sight);
            default -> new WishReader(open.scenario(), sight, open.view()).read(wish, source(wish));
        };
    }

    private WishReader.@Nullable Source source(Wish wish) {
        Long id = wish.source();
        if (id == null) {
            return null;
        }
        OpenScenario source = scenarios.current(new ScenarioId(id));
        Sight sight = sights.of(source.structure());
        List<Wish.WishedCell> cells = wish.cells();
        if (cells != null) {
            cells.forEach(cell -> sight.requireCovered(source.structure().node(cell.node())));
        }
        return new WishReader.Source(
                "%s (scenario %d, operation %d)"
                        .formatted(source.scenario().name(), id, source.view().sequence()),
                source.structure(),
                source.view(),
                source.scenario().grain());
    }

    private Operation undo(OpenScenario open, Sight sight) {
        long sequence = turned(open.cube().lastUndoable(author()), "take back");
        long submitted = table.find(open.scenario().id())
                .map(PlanScenario::submittedSequence)
                .orElse(0L);
        if (sequence <= submitted) {
            throw new BusinessException(
                    ScenarioError.UNDO_BEFORE_SUBMISSION,
                    "Operation %d was submitted for approval since; undo does not reach behind that.\nMaybe set the figures anew."
                            .formatted(sequence),
                    Map.of("sequence", sequence, "submittedSequence", submitted));
        }
        requireInSight(open, sight, sequence);
        return new Operation.Undo(sequence);
    }

    private Operation redo(OpenScenario open, Sight sight) {
        long sequence = turned(open.cube().lastRedoable(author()), "do again");
        requireInSight(open, sight, sequence);
        return new Operation.Redo(sequence);
    }

    private String author() {
        return Author.of(callers.current()).signature();
    }

    private static long turned(OptionalLong sequence, String verb) {
        return sequence.orElseThrow(() -> new BusinessException(
                CubeError.NOTHING_TO_UNDO,
                "There is no operation of yours to %s.\nMaybe it was somebody else's: the cell's history says whose."
                        .formatted(verb),
                Map.of()));
    }

    /** Somebody who has moved since does not reach back into what was his. */
    private static void requireInSight(OpenScenario open, Sight sight, long sequence) {
        open.cube().log().stream()
                .filter(change -> change.sequence() == sequence)
                .flatMapToLong(EditScenario::members)
                .boxed()
                .flatMap(member -> open.structure().find(member).stream())
                .forEach(sight::requireCovered);
    }

    /** A bulk write tells readers that anything may have changed, but reaches no further than the leaves it names. */
    private static LongStream members(Change change) {
        return change.logged().operation() instanceof Operation.ImportValues values
                ? values.members().getFirst().stream().distinct()
                : change.cells().stream().mapToLong(cell -> cell.members().getFirst());
    }

    private Edited told(OpenScenario open, AppendOperation.Appended appended) {
        Change change = appended.change();
        if (change == null) {
            return new Edited(appended.sequence(), appended.repeated(), null, List.of(), List.of());
        }
        return new Edited(
                appended.sequence(),
                appended.repeated(),
                Told.of(change, sights.of(open.structure())),
                change.edited().stream().map(cell -> cell(open, cell)).toList(),
                change.remainders().stream().map(cell -> cell(open, cell)).toList());
    }

    private static EditedCell cell(OpenScenario open, Change.Edited edited) {
        return new EditedCell(
                node(open, edited.cell()),
                period(open, edited.cell()),
                value(open, edited.before()),
                value(open, edited.after()));
    }

    private static RemainderCell cell(OpenScenario open, Change.Remainder remainder) {
        BigDecimal grain = open.scenario().grain();
        return new RemainderCell(
                node(open, remainder.cell()),
                period(open, remainder.cell()),
                remainder.wanted().multiply(grain),
                grain.multiply(BigDecimal.valueOf(remainder.units())));
    }

    private static @Nullable BigDecimal value(OpenScenario open, @Nullable Long units) {
        return units == null ? null : open.scenario().grain().multiply(BigDecimal.valueOf(units));
    }

    static String node(OpenScenario open, Cell cell) {
        return open.structure().node(cell.members().getFirst()).key();
    }

    static String period(OpenScenario open, Cell cell) {
        return open.structure()
                .periodOf(cell.members().getLast())
                .map(period -> period.code())
                .orElse(PlanMeasures.QUOTA);
    }
}
