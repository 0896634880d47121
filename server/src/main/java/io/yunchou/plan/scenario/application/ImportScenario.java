package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CellEvent;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Submission;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Author;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.domain.WishReader;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.transfer.read.Column;
import io.yunchou.platform.transfer.read.ReadLimits;
import io.yunchou.platform.transfer.read.ReadOptions;
import io.yunchou.platform.transfer.read.SourceFile;
import io.yunchou.platform.transfer.read.SourceRow;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.value.NumberText;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes an exported file back. Only quotas that the file's author changed count; each is accepted or says why not, and
 * the accepted ones become one operation.
 */
@Service
public class ImportScenario {
    private final OpenScenarios scenarios;
    private final AppendOperation append;
    private final Sights sights;
    private final Callers callers;
    private final Clock clock;

    ImportScenario(OpenScenarios scenarios, AppendOperation append, Sights sights, Callers callers, Clock clock) {
        this.scenarios = scenarios;
        this.append = append;
        this.sights = sights;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What became of one changed cell.
     *
     * @param row the row as the user sees it in the file
     * @param code why it was not accepted; null where it was
     * @param message the same in words
     */
    public record CellResult(
            long row,
            String node,
            String period,
            String value,
            @Nullable String code,
            @Nullable String message) {}

    /**
     * What became of a file.
     *
     * @param sequence of the operation; null where nothing was changed
     * @param unchanged how many quotas of the file stand there already
     */
    public record Taken(@Nullable Long sequence, int accepted, int refused, int unchanged, List<CellResult> cells) {}

    /** @param dryRun only tell, change nothing */
    public Taken take(ScenarioId id, SourceFile file, ReadLimits limits, boolean dryRun) {
        OpenScenario open = scenarios.current(id);
        Judgement judgement = new Judgement(open, sights.of(open.structure()));
        try (Table table = Table.open(file, ReadOptions.RECOGNISED.knowing(ScenarioFile::knows), limits)) {
            judgement.read(table);
        }
        Long sequence = null;
        if (!dryRun && !judgement.accepted.isEmpty()) {
            AppendOperation.Ask ask = new AppendOperation.Ask(open.view().sequence(), file.name(), null);
            sequence = append.append(id, ask, (now, sight) -> new Operation.Paste(judgement.accepted))
                    .sequence();
        }
        int refused = judgement.results.size() - judgement.accepted.size();
        return new Taken(sequence, judgement.accepted.size(), refused, judgement.unchanged, judgement.results);
    }

    /** Judges the cells of one file. */
    private final class Judgement {
        private final OpenScenario open;
        private final WishReader reader;
        private final List<Operation.CellUnits> accepted = new ArrayList<>();
        private final List<CellResult> results = new ArrayList<>();
        private final Map<Integer, String> periods = new TreeMap<>();
        private long exported;
        private int unchanged;

        Judgement(OpenScenario open, Sight sight) {
            this.open = open;
            this.reader = new WishReader(open.scenario(), sight, open.view());
        }

        void read(Table table) {
            exported = ScenarioFile.sequence(table.header(), open.scenario().id());
            for (Column column : table.header().columns()) {
                ScenarioFile.quotaPeriod(column).ifPresent(period -> periods.put(column.index(), period));
            }
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                if (!row.blank(0)) {
                    judge(row);
                }
            }
        }

        private void judge(SourceRow row) {
            String node = row.text(0).strip();
            periods.forEach((column, period) -> {
                if (!row.blank(column.intValue())) {
                    judge(new Given(
                            row.number(),
                            node,
                            period,
                            row.text(column.intValue()).strip()));
                }
            });
        }

        private void judge(Given given) {
            try {
                long units = reader.units(number(given));
                Cell cell = reader.cell(given.node(), given.period());
                if (open.view().units(cell).orElse(0) == units || wasSo(cell, units)) {
                    unchanged++;
                } else {
                    tryAlone(cell, units);
                    accepted.add(new Operation.CellUnits(cell, units));
                    results.add(given.result(null, null));
                }
            } catch (BusinessException refusal) {
                results.add(given.result(refusal.code().code(), refusal.getMessage()));
            }
        }

        /** Whether the cell held this when the file was exported, and only others have changed it since. */
        private boolean wasSo(Cell cell, long units) {
            return open.cube().historyOf(cell).stream()
                    .filter(event -> event.logged().sequence() > exported)
                    .findFirst()
                    .map(CellEvent::before)
                    .filter(before -> before == units)
                    .isPresent();
        }

        /** Refuses what the cube would refuse, and what somebody else changed since the export. */
        private void tryAlone(Cell cell, long units) {
            Operation.SetCell operation = new Operation.SetCell(cell, units);
            List<Change> since = open.cube().touchedSince(exported, operation);
            if (!since.isEmpty()) {
                Author author = Author.signed(since.getLast().logged().author());
                throw new BusinessException(
                        ScenarioError.CELLS_CHANGED,
                        "%s changed it since the file was exported.\nMaybe export again and look at the new figure."
                                .formatted(author.name()),
                        Map.of(
                                "author",
                                author.name(),
                                "sequence",
                                since.getLast().sequence()));
            }
            String author = Author.of(callers.current()).signature();
            open.cube().prepare(new Submission(open.view().sequence(), author, clock.instant(), "", operation));
        }
    }

    private record Given(long row, String node, String period, String text) {
        CellResult result(@Nullable String code, @Nullable String message) {
            return new CellResult(row, node, period, text, code, message);
        }
    }

    private static BigDecimal number(Given given) {
        BigDecimal number = NumberText.parse(given.text());
        if (number == null) {
            throw new BusinessException(
                    ScenarioError.NOT_A_NUMBER,
                    "\"%s\" is no number.\nMaybe write digits only.".formatted(given.text()),
                    Map.of("value", given.text()));
        }
        return number;
    }
}
