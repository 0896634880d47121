package io.yunchou.platform.jobs;

/** The door to background work. */
public interface Jobs {
    /**
     * Asks for a job; it starts after the surrounding transaction has committed.
     *
     * @param kind the kind of a {@link JobHandler}
     * @param parameters a value that serialises to JSON
     * @return the job's id
     */
    long submit(String kind, Object parameters);
}
