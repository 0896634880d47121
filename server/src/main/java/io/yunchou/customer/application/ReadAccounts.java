package io.yunchou.customer.application;

import io.yunchou.customer.domain.CustomerError;
import io.yunchou.customer.persistence.AccountList;
import io.yunchou.customer.persistence.AccountList.Line;
import io.yunchou.customer.persistence.AccountList.Whose;
import io.yunchou.kernel.BusinessException;
import io.yunchou.org.Organisation;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.web.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts that the caller may see: those of the units in his scope, and those of the people placed in it. */
@Component
public class ReadAccounts {
    private static final int HITS_MAX = 20;

    private final AccountList accounts;
    private final Organisation organisation;
    private final DataScopes scopes;
    private final Callers callers;
    private final BusinessDate businessDate;

    ReadAccounts(
            AccountList accounts,
            Organisation organisation,
            DataScopes scopes,
            Callers callers,
            BusinessDate businessDate) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.scopes = scopes;
        this.callers = callers;
        this.businessDate = businessDate;
    }

    public Slice<Line> slice(@Nullable LocalDate day, ListRequest request) {
        return accounts.slice(day(day), whose(), request);
    }

    public void each(@Nullable LocalDate day, ListRequest request, Consumer<Line> taker) {
        accounts.each(day(day), whose(), request, taker);
    }

    public List<Line> search(String text) {
        String wanted = text.strip();
        return wanted.isEmpty() ? List.of() : accounts.search(day(null), whose(), wanted, HITS_MAX);
    }

    /** One account in scope. */
    public Line byCode(String code, @Nullable LocalDate day) {
        return accounts.slice(day(day), whose(), ListRequest.first().filteredBy("code:eq:" + code)).items().stream()
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private LocalDate day(@Nullable LocalDate day) {
        return day == null ? businessDate.today() : day;
    }

    private @Nullable Whose whose() {
        Caller caller = callers.current();
        LocalDate today = businessDate.today();
        return switch (scopes.of(caller, today)) {
            case DataScope.All() -> null;
            case DataScope.Nodes nodes -> new Whose(nodes.unitIds(), owners(nodes, caller, today));
        };
    }

    private Set<Long> owners(DataScope.Nodes nodes, Caller caller, LocalDate today) {
        PlacementIndex placements = organisation.placements();
        Set<Long> owners = nodes.positionIds().stream()
                .flatMap(position -> placements.of(new PositionId(position), today).stream())
                .map(placement -> placement.person().value())
                .collect(Collectors.toSet());
        Long own = caller.personId();
        if (own != null) {
            owners.add(own);
        }
        return owners;
    }

    private static BusinessException unknown(String code) {
        return new BusinessException(
                CustomerError.UNKNOWN_ACCOUNT,
                "There is no account %s that you may see.\nMaybe it belongs to another unit.".formatted(code),
                Map.of("code", code));
    }
}
