package io.yunchou.org.domain;

import io.yunchou.org.PeriodStates;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the calendars and the states of periods are kept. */
public interface CalendarStore {
    Map<String, Timeline<FiscalPeriodState>> periods();

    Map<String, Timeline<WorkedState>> days();

    void savePeriods(
            Map<String, Timeline<FiscalPeriodState>> before,
            Map<String, Timeline<FiscalPeriodState>> after,
            Recording recording);

    void saveDays(
            Map<String, Timeline<WorkedState>> before, Map<String, Timeline<WorkedState>> after, Recording recording);

    void undoPeriods(long batchId, Recording recording);

    void undoDays(long batchId, Recording recording);

    /** The state of a month for a module, and who owns it while it is closing or closed. */
    record OwnedState(PeriodStates.State state, long ownerId) {}

    /** Only the months of which something is on record. */
    Map<String, OwnedState> states(String module);

    void putState(String module, String periodCode, OwnedState state, Instant at);

    /** A request to open a closed month again. */
    record Reopening(long id, String module, String periodCode, String reason, long requestedBy) {}

    long addReopening(Reopening request, Instant at);

    /** The undecided requests. */
    List<Reopening> openReopenings();

    /** An undecided request, locked until the transaction ends. */
    Optional<Reopening> openReopening(long id);

    void decideReopening(long id, long decidedBy, boolean approved, Instant at);
}
