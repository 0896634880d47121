package io.yunchou.platform.jobs;

/** Ends a job whose cancellation was asked for. */
public final class JobCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobCancelledException() {
        super("The job was cancelled.");
    }
}
