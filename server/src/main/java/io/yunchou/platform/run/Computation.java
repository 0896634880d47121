package io.yunchou.platform.run;

/**
 * One kind of computation; a bean for each kind. It is a function of inputs, parameters and seed and of nothing else: no
 * clock, no database, no locale, no iteration order that differs from one process to the next. All three types serialise
 * to JSON and back; where the order of elements matters they use lists or sorted maps.
 *
 * @param <I> the data that go in, resolved: figures, not references to what may change
 * @param <P> what the user chose
 * @param <O> what comes out
 */
public interface Computation<I, P, O> {
    /** The stable kind, {@code <module>.<noun>}, e.g. {@code plan.allocation}. */
    String kind();

    /** Changes whenever the same inputs may give other outputs. */
    String engineVersion();

    Class<I> inputs();

    Class<P> parameters();

    Class<O> outputs();

    Computed<O> compute(I inputs, P parameters, long seed);

    /** The permission that reading a run of this kind needs; pay has one of its own. */
    default String readPermission() {
        return RunPermissions.READ;
    }

    /**
     * What a computation gives.
     *
     * @param outputs the result
     * @param trace how it came about: which rule, from what, gave how much; serialises to JSON
     */
    record Computed<O>(O outputs, Object trace) {}
}
