package io.yunchou.platform.workflow;

import java.time.Instant;
import java.time.LocalDate;

/** A step in a document's history. */
public record TakenStep(
        Step step,
        DocumentState from,
        DocumentState to,
        long userId,
        String userName,
        Instant takenAt,
        LocalDate businessDate,
        String comment) {}
