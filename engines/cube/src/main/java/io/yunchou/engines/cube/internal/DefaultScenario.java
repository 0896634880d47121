package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CellEvent;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeDefinition;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.LoggedOperation;
import io.yunchou.engines.cube.api.MergeProposal;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.PastOperation;
import io.yunchou.engines.cube.api.Prepared;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.engines.cube.api.Submission;
import io.yunchou.engines.cube.internal.Performer.Performed;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A scenario in memory: the published version, the log, and one writer at a time. */
public final class DefaultScenario implements Scenario {
    private final Schema schema;
    private final CubeLimits limits;
    private final Performer performer;
    private final Log log;
    private final ImageKeeper images;
    private volatile PublishedView published;

    private DefaultScenario(Schema schema, State state, Log log, CubeLimits limits) {
        this.schema = schema;
        this.limits = limits;
        this.log = log;
        performer = new Performer(schema, limits);
        images = new ImageKeeper(this, log, limits.imageBytesMax());
        published = new PublishedView(schema, state);
    }

    public static Scenario create(CubeDefinition definition, CubeLimits limits) {
        Schema schema = new Schema(definition.measures());
        Shape shape = new Shape(definition.dimensions(), limits);
        return new DefaultScenario(schema, State.empty(schema, shape), new Log(0), limits);
    }

    public static Scenario restore(byte[] snapshot, List<PastOperation> past, CubeLimits limits) {
        SnapshotReader reader = new SnapshotReader(snapshot, limits);
        return new DefaultScenario(reader.schema(), reader.state(), Recollection.of(reader.state(), past), limits);
    }

    @Override
    public CubeView view() {
        return published;
    }

    @Override
    public synchronized Prepared prepare(Submission submission) {
        requireUnchanged(submission);
        long next = published.sequence() + 1;
        return prepared(new LoggedOperation(
                next, submission.author(), submission.at(), submission.reason(), submission.operation()));
    }

    @Override
    public synchronized Change replay(LoggedOperation logged) {
        if (logged.sequence() != published.sequence() + 1) {
            throw sequenceTaken(logged.sequence());
        }
        return prepared(logged).publish();
    }

    @Override
    public synchronized List<Change> touchedSince(long sequence, Operation operation) {
        return log.overlapping(sequence, footprint(operation)).stream()
                .map(entry -> entry.change)
                .toList();
    }

    @Override
    public synchronized List<Change> log() {
        return log.entries().stream().map(entry -> entry.change).toList();
    }

    @Override
    public synchronized List<CellEvent> historyOf(Cell cell) {
        return new CellHistory(schema, published.state, log).of(cell);
    }

    @Override
    public synchronized OptionalLong lastUndoable(String author) {
        return log.lastUndoable(author);
    }

    @Override
    public synchronized OptionalLong lastRedoable(String author) {
        return log.lastRedoable(author);
    }

    @Override
    public Scenario fork() {
        State state = published.state;
        return new DefaultScenario(schema, state, new Log(state.sequence()), limits);
    }

    @Override
    public MergeProposal proposeMerge(CubeView forkPoint, CubeView fork, String origin) {
        return new Merger(published, forkPoint, fork).propose(origin);
    }

    @Override
    public byte[] snapshot() {
        return new SnapshotWriter(schema, published.state).write();
    }

    @Override
    public void packImages() {
        images.pack();
    }

    @Override
    public byte[] image(long sequence) {
        return images.packed(holderOfImage(sequence));
    }

    @Override
    public synchronized long memoryBytes(List<Scenario> others) {
        Footage footage = new Footage();
        others.forEach(other -> ((DefaultScenario) other).addTo(footage));
        long shared = footage.bytes();
        addTo(footage);
        return footage.bytes() - shared;
    }

    private synchronized void addTo(Footage footage) {
        footage.add(published.state);
        log.entries().forEach(entry -> footage.add(entry.image()));
    }

    private Prepared prepared(LoggedOperation logged) {
        PublishedView base = published;
        Performed performed;
        try {
            performed = performer.perform(base.state, log, logged.operation());
        } catch (ArithmeticException overflow) {
            throw Refusal.overflow();
        }
        PublishedView next = new PublishedView(schema, performed.next());
        Change change = new ChangeReport(base, next, performed.effect()).of(logged);
        return new Preparation(base, next, change, performed);
    }

    private void requireUnchanged(Submission submission) {
        List<Entry> since = log.after(submission.seenSequence());
        if (since.isEmpty()) {
            return;
        }
        Touched footprint = footprint(submission.operation());
        since.stream()
                .filter(entry -> entry.touched.overlaps(footprint))
                .findFirst()
                .ifPresent(entry -> {
                    throw changedSince(submission, entry.change);
                });
    }

    private Touched footprint(Operation operation) {
        return new Footprints(schema, published.state, log).of(operation);
    }

    /** The image that undoes an undo or redo belongs to the operation that it turned. */
    private synchronized Entry holderOfImage(long sequence) {
        Entry entry = log.at(sequence);
        if (entry.operation() instanceof Operation.Turn turn && log.holds(turn.sequence())) {
            Entry turned = log.at(turn.sequence());
            return turned.lastTurn() == sequence ? turned : entry;
        }
        return entry;
    }

    private synchronized Change publish(Preparation preparation) {
        if (preparation.base != published) {
            throw sequenceTaken(preparation.change.sequence());
        }
        BeforeImage image = BeforeImage.Plain.of(preparation.base.state, preparation.next.state);
        Entry turned = preparation.performed.turned();
        Touched touched = preparation.performed.effect().touched();
        if (turned != null) {
            turned.turn(preparation.change.sequence(), image);
        }
        log.add(new Entry(preparation.change, touched, turned == null ? image : null));
        published = preparation.next;
        images.packWhenNeglected();
        return preparation.change;
    }

    private static RuntimeException changedSince(Submission submission, Change by) {
        LoggedOperation logged = by.logged();
        return Refusal.of(
                CubeError.CELLS_CHANGED_SINCE,
                "Cells of this edit changed since sequence %d: %s changed %s by operation %d."
                        .formatted(submission.seenSequence(), logged.author(), first(by.cells()), logged.sequence()),
                "look at the new figures, then edit again",
                Map.of(
                        "seenSequence", submission.seenSequence(),
                        "author", logged.author(),
                        "bySequence", logged.sequence(),
                        "cells",
                                by.cells().stream()
                                        .limit(20)
                                        .map(Cell::toString)
                                        .toList()));
    }

    private static String first(List<Cell> cells) {
        return cells.isEmpty()
                ? "everything"
                : cells.getFirst() + (cells.size() > 1 ? " and %d more".formatted(cells.size() - 1) : "");
    }

    private RuntimeException sequenceTaken(long sequence) {
        return Refusal.of(
                CubeError.SEQUENCE_TAKEN,
                "The operation %d cannot follow sequence %d.".formatted(sequence, published.sequence()),
                "another was published meanwhile: catch up, then prepare it again",
                Map.of("sequence", sequence, "present", published.sequence()));
    }

    /** An operation worked out on a base that may have been left behind by the time it is published. */
    private final class Preparation implements Prepared {
        private final PublishedView base;
        private final PublishedView next;
        private final Change change;
        private final Performed performed;

        Preparation(PublishedView base, PublishedView next, Change change, Performed performed) {
            this.base = base;
            this.next = next;
            this.change = change;
            this.performed = performed;
        }

        @Override
        public Change change() {
            return change;
        }

        @Override
        public Change publish() {
            return DefaultScenario.this.publish(this);
        }
    }
}
