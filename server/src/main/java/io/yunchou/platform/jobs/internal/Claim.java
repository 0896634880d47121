package io.yunchou.platform.jobs.internal;

import io.yunchou.platform.access.Caller;
import java.util.UUID;

/**
 * One worker's hold on a job. Every later write names it, so that a worker which was taken for dead changes nothing.
 *
 * @param jobId the job
 * @param kind its kind
 * @param parameters its parameters as JSON
 * @param caller in whose name it runs
 * @param worker the server process that holds it
 * @param attempt the attempt that this is, from 1
 */
record Claim(long jobId, String kind, String parameters, Caller caller, UUID worker, int attempt) {}
