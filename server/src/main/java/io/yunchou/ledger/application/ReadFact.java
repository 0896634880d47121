package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.LedgerError;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.RecordedFact;
import io.yunchou.ledger.persistence.RecordedFacts;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** One fact with where it came from and what takes it back. */
@Service
public class ReadFact {
    private final RecordedFacts facts;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadFact(RecordedFacts facts, Callers callers, DataScopes scopes, BusinessDate businessDate) {
        this.facts = facts;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * The fact with those of its parts that the caller may see. One of which he may see none is as unknown to him as one
     * that does not exist.
     */
    public RecordedFact read(long id) {
        DataScope scope = scopes.of(callers.current(), businessDate.today());
        return facts.find(id)
                .map(fact -> within(scope, fact))
                .filter(fact -> !fact.shares().isEmpty())
                .orElseThrow(() -> new BusinessException(
                        LedgerError.UNKNOWN_FACT,
                        "There is no fact %d that you may see.\nMaybe it belongs to another part of the organisation."
                                .formatted(id),
                        Map.of("fact", id)));
    }

    private static RecordedFact within(DataScope scope, RecordedFact fact) {
        List<FactShare> visible =
                fact.shares().stream().filter(share -> covers(scope, share)).toList();
        return new RecordedFact(
                fact.id(),
                fact.document(),
                fact.date(),
                fact.references(),
                fact.amounts(),
                fact.correctsPeriod(),
                fact.batch(),
                fact.sourceRow(),
                fact.recordedAt(),
                visible,
                fact.original(),
                fact.reversals());
    }

    private static boolean covers(DataScope scope, FactShare share) {
        Long position = share.positionId();
        return scope instanceof DataScope.All || (position != null && scope.coversPosition(position));
    }
}
