package io.yunchou.org.domain;

import io.yunchou.kernel.FiscalPeriod;

/** What a fiscal period is, beside its days. */
public record FiscalPeriodState(FiscalPeriod.Kind kind, String parentCode) {}
