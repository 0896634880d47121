package io.yunchou.plan.application;

import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.plan.persistence.QuotaList;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.web.Slice;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The published quotas of the positions in the caller's scope. */
@Service
public class ListQuotas {
    private final QuotaList quotas;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ListQuotas(QuotaList quotas, Callers callers, DataScopes scopes, BusinessDate businessDate) {
        this.quotas = quotas;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    public Slice<ListedQuota> slice(@Nullable Instant knownAt, ListRequest request) {
        return quotas.slice(scope(), knownAt, request);
    }

    public void each(@Nullable Instant knownAt, ListRequest request, Consumer<ListedQuota> taker) {
        quotas.each(scope(), knownAt, request, taker);
    }

    private DataScope scope() {
        return scopes.of(callers.current(), businessDate.today());
    }
}
