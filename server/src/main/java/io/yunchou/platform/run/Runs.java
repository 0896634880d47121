package io.yunchou.platform.run;

/** Does computations so that each is kept with all that it stands on, can be repeated and can be compared. */
public interface Runs {
    /**
     * Does a computation and keeps it. A run that is done is kept in the transaction of the caller, with what he makes
     * of it; one that fails is kept in any case, and its failure goes on to the caller.
     *
     * @throws IllegalArgumentException when no module declares the kind, or the values are not of its types
     */
    Run run(RunRequest request);

    /**
     * A run.
     *
     * @throws io.yunchou.kernel.BusinessException {@code run.unknown}
     */
    Run byId(long id);

    /**
     * What came out of a run.
     *
     * @throws io.yunchou.kernel.BusinessException {@code run.unknown}, or {@code run.has-failed}
     */
    <O> O outputs(long id, Class<O> type);

    /**
     * What a run was asked for.
     *
     * @throws io.yunchou.kernel.BusinessException {@code run.unknown}
     */
    <P> P parameters(long id, Class<P> type);

    /** Does a run again from its own inputs, parameters and seed, and says whether the outputs are the same to the byte. */
    Repetition repeat(long id);

    /**
     * Says where two runs of one kind differ.
     *
     * @throws io.yunchou.kernel.BusinessException {@code run.not-comparable} when they are of two kinds
     */
    Comparison compare(long left, long right);
}
