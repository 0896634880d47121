package io.yunchou.platform.run;

/**
 * What came of doing a run again from its own inputs.
 *
 * @param same whether the outputs are the same to the byte
 * @param engineVersion the version that did it now; another one than the run's may explain a difference
 * @param outputsFingerprint of the outputs now
 */
public record Repetition(Run run, boolean same, String engineVersion, String outputsFingerprint) {}
