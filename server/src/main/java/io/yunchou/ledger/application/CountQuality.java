package io.yunchou.ledger.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.FactQuality;
import io.yunchou.ledger.LedgerQuality;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareOrder;
import io.yunchou.ledger.domain.SharePage;
import io.yunchou.ledger.mirror.Mirror;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Counts what is doubtful by the same scan that lists it. */
@Service
class CountQuality implements LedgerQuality {
    private final Mirror mirror;
    private final FactScope scope;
    private final QualityTests tests;

    CountQuality(Mirror mirror, FactScope scope, QualityTests tests) {
        this.mirror = mirror;
        this.scope = scope;
        this.tests = tests;
    }

    @Override
    public Map<FactQuality, Long> counts(String kind, DateRange days) {
        ShareFilter filter = scope.within(ShareFilter.ALL.ofKinds(Set.of(kind)).in(days));
        Map<FactQuality, Long> counts = new EnumMap<>(FactQuality.class);
        for (FactQuality quality : FactQuality.values()) {
            SharePage page = mirror.page(filter, tests.test(Set.of(quality)), ShareOrder.LATEST_FIRST, null, 1);
            counts.put(
                    quality,
                    page.totals().stream().mapToLong(SharePage.KindTotal::count).sum());
        }
        return counts;
    }
}
