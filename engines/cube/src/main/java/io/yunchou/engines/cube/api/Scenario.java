package io.yunchou.engines.cube.api;

import io.yunchou.engines.cube.internal.DefaultScenario;
import java.util.List;
import java.util.OptionalLong;

/**
 * A planning scenario: a base and the log of operations applied to it since, held in memory as exact whole units with
 * every ancestor maintained.
 *
 * <p>One writer at a time: the methods that change a scenario exclude each other. Readers take {@link #view()}, an
 * immutable version, and never wait: an edit writes copies of the slabs that it touches and publishes a new version by
 * one reference. Forks share all slabs that neither side has written since.
 *
 * <p>Everything is deterministic: the same definition and log give the same cube on every machine. The caller supplies
 * instants and authors; the engine knows no clock.
 */
public interface Scenario {
    /** Changes whenever the same log could give another cube; stands in every snapshot. */
    String ENGINE_VERSION = "1";

    /** An empty scenario: all values zero, nothing locked, no goals, sequence 0. */
    static Scenario create(CubeDefinition definition, CubeLimits limits) {
        return DefaultScenario.create(definition, limits);
    }

    /** The scenario as a snapshot holds it; operations after it are then {@linkplain #replay replayed}. */
    static Scenario restore(byte[] snapshot, CubeLimits limits) {
        return DefaultScenario.restore(snapshot, List.of(), limits);
    }

    /**
     * The same with a log of what the snapshot already contains, so that it can be undone, too, whatever version of the
     * engine did it.
     *
     * @param past all operations from some sequence up to the snapshot's, in order
     */
    static Scenario restore(byte[] snapshot, List<PastOperation> past, CubeLimits limits) {
        return DefaultScenario.restore(snapshot, past, limits);
    }

    /** The version published last. */
    CubeView view();

    /**
     * Works an operation out without publishing it. Refused with {@link CubeError#CELLS_CHANGED_SINCE}, naming author,
     * sequence and cells, when something that it touches changed after the sequence that its author had seen.
     */
    Prepared prepare(Submission submission);

    /** Prepares and publishes. */
    default Change apply(Submission submission) {
        return prepare(submission).publish();
    }

    /** Applies an operation that the log already holds; its sequence must be the next. */
    Change replay(LoggedOperation logged);

    /** The operations after a sequence that touched something which the given operation touches too. */
    List<Change> touchedSince(long sequence, Operation operation);

    /** Every operation held in memory since the scenario was created, restored or forked, oldest first. */
    List<Change> log();

    /** The operations held in memory that touched a cell or anything below it, oldest first. */
    List<CellEvent> historyOf(Cell cell);

    /** The author's last operation that is in effect. */
    OptionalLong lastUndoable(String author);

    /** The author's operation undone last and not done again since. */
    OptionalLong lastRedoable(String author);

    /** A scenario that starts as this one is now, with a log of its own that continues the sequence. */
    Scenario fork();

    /**
     * Compares a fork with this scenario and with the version from which both started.
     *
     * @param forkPoint the view that both had in common
     * @param origin how the log shall name the fork
     */
    MergeProposal proposeMerge(CubeView forkPoint, CubeView fork, String origin);

    /** The present version in the engine's own binary form, with its format and engine version inside. */
    byte[] snapshot();

    /**
     * Packs before-images that exceed {@link CubeLimits#imageBytesMax}, oldest first. Call it after an edit has been
     * acknowledged: editors and readers go on meanwhile. Where it is not called, an edit does it once they exceed twice
     * the limit.
     */
    void packImages();

    /**
     * What it takes to take back an operation, an undo or a redo of the log, to be kept with it and given to
     * {@link #restore(byte[], List, CubeLimits)}. Of what changed, it holds the old values, coded against the new. Empty
     * for an adoption of structure, and where the operation was turned again since.
     */
    byte[] image(long sequence);

    /** Memory held by slabs, locks, goals and before-images, those shared with {@code others} not counted. */
    long memoryBytes(List<Scenario> others);
}
