package io.yunchou.plan.domain;

import io.yunchou.plan.PublishedVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published quota as its row says. */
public record ListedQuota(
        long id,
        long positionId,
        long versionId,
        int versionNumber,
        PublishedVersion.Origin origin,
        String measure,
        String fiscalYear,
        String period,
        LocalDate start,
        LocalDate end,
        BigDecimal amount,
        Instant recordedAt,
        @Nullable Instant supersededAt) {}
