package io.yunchou.platform.jobs;

/** What one kind of job does; a bean for each kind. */
public interface JobHandler {
    /** The stable kind, {@code <module>.<verb-noun>}, e.g. {@code transfer.import}. */
    String kind();

    /** What becomes of a job of this kind that was running when the server stopped. */
    default OnRestart onRestart() {
        return OnRestart.FAIL;
    }

    /**
     * Does the work, in the name of whoever asked for it.
     *
     * @return the result as a value that serialises to JSON, e.g. the id of what was made
     * @throws JobCancelledException from {@link JobContext#checkCancelled()}; whatever was not committed is undone
     */
    Object run(JobContext context) throws Exception;

    /** The two clean ends of an interrupted job. */
    enum OnRestart {
        /** It is marked failed, with the reason; since its work was one transaction nothing is half-applied. */
        FAIL,
        /** It runs again from the start; its work is idempotent. */
        RESUME
    }
}
