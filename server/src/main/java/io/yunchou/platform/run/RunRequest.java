package io.yunchou.platform.run;

/**
 * A computation to be done.
 *
 * @param kind the kind of a {@link Computation}
 * @param subject what it is for, in the words of the kind's module, e.g. a scenario's id
 * @param inputs a value of the computation's inputs type
 * @param parameters a value of the computation's parameters type
 * @param seed what any randomness in it starts from
 * @param dry true to look at the outcome only
 */
public record RunRequest(String kind, String subject, Object inputs, Object parameters, long seed, boolean dry) {
    public RunRequest(String kind, String subject, Object inputs, Object parameters) {
        this(kind, subject, inputs, parameters, 0, false);
    }

    /** The same, to look at the outcome only. */
    public RunRequest asDryRun() {
        return new RunRequest(kind, subject, inputs, parameters, seed, true);
    }

    /** The same, from another seed. */
    public RunRequest seeded(long other) {
        return new RunRequest(kind, subject, inputs, parameters, other, dry);
    }
}
