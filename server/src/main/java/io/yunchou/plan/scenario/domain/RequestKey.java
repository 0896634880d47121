package io.yunchou.plan.scenario.domain;

/**
 * What makes a repeated request known: the editor's idempotency key, and a digest of what was asked.
 */
public record RequestKey(String key, String digest) {}
