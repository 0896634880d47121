package io.yunchou.platform.jobs;

/** The door to background work. */
public interface Jobs {
    /**
     * Asks for a job in the name of whoever calls; it starts after the surrounding transaction has committed, and not
     * at all when that rolls back.
     *
     * @param kind the kind of a {@link JobHandler}
     * @param parameters a value that serialises to JSON
     * @return the job's id
     */
    long submit(String kind, Object parameters);

    /** The job as it stands; fails with {@code jobs.unknown-job} when there is none that the caller may see. */
    Job job(long id);

    /**
     * Asks to cancel: a waiting job is cancelled at once, a running one at its next look; what it did is undone.
     * Without effect on a job that has ended.
     */
    Job cancel(long id);
}
