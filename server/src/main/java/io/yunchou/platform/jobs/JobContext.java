package io.yunchou.platform.jobs;

/** A running job's door to the outside. Progress is committed on its own, so it is seen while the work is not yet. */
public interface JobContext {
    long jobId();

    /** The parameters given at submission. */
    <T> T parameters(Class<T> type);

    /** Says how far the work is; cheap to call often. A total of 0 means not known yet. */
    void progress(long done, long total);

    /** Names the phase that follows, by a stable code that the screen translates, e.g. {@code writing}. */
    void phase(String code);

    /** Throws {@link JobCancelledException} when somebody asked to cancel. */
    void checkCancelled();
}
