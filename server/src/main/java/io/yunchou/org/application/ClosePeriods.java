package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.Calendars;
import io.yunchou.org.PeriodStates.State;
import io.yunchou.org.domain.CalendarStore;
import io.yunchou.org.domain.CalendarStore.OwnedState;
import io.yunchou.org.domain.CalendarStore.Reopening;
import io.yunchou.org.domain.OrgError;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.database.ModuleMigrations;
import io.yunchou.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes months for a module, and opens them again after somebody else approved. */
@Component
public class ClosePeriods {
    private static final String SUBJECT = "org.period";

    private final CalendarStore store;
    private final Calendars calendars;
    private final Callers callers;
    private final Clock clock;
    private final Trail trail;

    ClosePeriods(CalendarStore store, Calendars calendars, Callers callers, Clock clock, Trail trail) {
        this.store = store;
        this.calendars = calendars;
        this.callers = callers;
        this.clock = clock;
        this.trail = trail;
    }

    /** The caller becomes the owner; from now on only he writes into the month. */
    @Transactional
    public void startClosing(String module, String periodCode) {
        OwnedState state = require(module, periodCode, State.OPEN);
        put(module, periodCode, state, State.CLOSING);
    }

    /** Nobody writes into the month any more. */
    @Transactional
    public void close(String module, String periodCode) {
        OwnedState state = requireOwn(module, periodCode);
        put(module, periodCode, state, State.CLOSED);
    }

    /** Gives up closing a month that is not closed yet. */
    @Transactional
    public void stopClosing(String module, String periodCode) {
        OwnedState state = requireOwn(module, periodCode);
        put(module, periodCode, state, State.OPEN);
    }

    /** Asks that a closed month be opened again; somebody else decides. */
    @Transactional
    public long askToReopen(String module, String periodCode, String reason) {
        require(module, periodCode, State.CLOSED);
        Reopening request =
                new Reopening(0, module, periodCode, reason, callers.current().userId());
        long id = store.addReopening(request, clock.instant());
        trail.record(SUBJECT, subjectId(module, periodCode), "asked to reopen", null, Map.of("reason", reason));
        return id;
    }

    /** Decides a request of somebody else. */
    @Transactional
    public void decide(long reopeningId, boolean approved) {
        Caller caller = callers.current();
        Reopening request = store.openReopening(reopeningId).orElseThrow(() -> unknownRequest(reopeningId));
        if (request.requestedBy() == caller.userId()) {
            throw ownRequest();
        }
        store.decideReopening(reopeningId, caller.userId(), approved, clock.instant());
        OwnedState state = require(request.module(), request.periodCode(), State.CLOSED);
        if (approved) {
            put(request.module(), request.periodCode(), state, State.OPEN);
        } else {
            trail.record(SUBJECT, subjectId(request.module(), request.periodCode()), "kept closed", state, state);
        }
    }

    /** The requests that wait for a decision. */
    public List<Reopening> requests() {
        return store.openReopenings();
    }

    private void put(String module, String periodCode, OwnedState before, State after) {
        OwnedState state = new OwnedState(after, callers.current().userId());
        store.putState(module, periodCode, state, clock.instant());
        trail.record(SUBJECT, subjectId(module, periodCode), after.name().toLowerCase(Locale.ROOT), before, state);
    }

    private OwnedState requireOwn(String module, String periodCode) {
        OwnedState state = require(module, periodCode, State.CLOSING);
        if (state.ownerId() != callers.current().userId()) {
            throw new BusinessException(
                    OrgError.PERIOD_CLOSING,
                    "%s is being closed for %s by somebody else.\nMaybe ask its owner, user %d."
                            .formatted(periodCode, module, state.ownerId()),
                    Map.of("period", periodCode, "module", module, "owner", state.ownerId()));
        }
        return state;
    }

    private OwnedState require(String module, String periodCode, State wanted) {
        requireMonth(module, periodCode);
        OwnedState state = store.states(module).getOrDefault(periodCode, new OwnedState(State.OPEN, Caller.SYSTEM_ID));
        if (state.state() != wanted) {
            throw new BusinessException(
                    OrgError.PERIOD_NOT_IN_STATE,
                    "%s is %s for %s, not %s.\nMaybe somebody was faster: look again."
                            .formatted(periodCode, state.state(), module, wanted),
                    Map.of("period", periodCode, "state", state.state().name()));
        }
        return state;
    }

    private void requireMonth(String module, String periodCode) {
        boolean month = calendars
                .fiscal()
                .period(periodCode)
                .filter(period -> period.kind() == FiscalPeriod.Kind.MONTH)
                .isPresent();
        if (!month || !ModuleMigrations.MODULES.contains(module)) {
            throw new BusinessException(
                    OrgError.UNKNOWN_PERIOD,
                    "There is no month %s to close for %s.\nMaybe name a month of the fiscal calendar and one of %s."
                            .formatted(periodCode, module, ModuleMigrations.MODULES),
                    Map.of("period", periodCode, "module", module));
        }
    }

    private static String subjectId(String module, String periodCode) {
        return module + "/" + periodCode;
    }

    private static BusinessException ownRequest() {
        return new BusinessException(
                OrgError.OWN_REQUEST,
                "Whoever asks for a month to be opened again does not decide it.\nMaybe ask a colleague with the right.");
    }

    private static BusinessException unknownRequest(long id) {
        return new BusinessException(
                OrgError.UNKNOWN_PERIOD,
                "There is no undecided request %d.\nMaybe somebody decided it meanwhile.".formatted(id),
                Map.of("id", id));
    }
}
