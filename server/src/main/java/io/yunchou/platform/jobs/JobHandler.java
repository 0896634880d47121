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
     * Does the work, in the name of whoever asked for it and inside one transaction that the jobs block opens. The
     * job's being done is committed in the same transaction: after any crash a job is either done and its work is
     * there, or it is not done and nothing of it is. What is to be seen earlier has to open a transaction of its own.
     *
     * @return the result as a value that serialises to JSON, e.g. the id of what was made
     * @throws JobCancelledException from {@link JobContext#checkCancelled()}; whatever was not committed is undone
     */
    Object run(JobContext context) throws Exception;

    /** The two clean ends of an interrupted job. */
    enum OnRestart {
        /** It is marked failed, with the reason; since its work was one transaction nothing is half-applied. */
        FAIL,
        /** It runs again from the start. */
        RESUME
    }
}
