package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.LedgerError;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.RecordedFact;
import io.yunchou.ledger.persistence.RecordedFacts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** One fact with where it came from and what takes it back. */
@Service
public class ReadFact {
    private final RecordedFacts facts;
    private final FactScope scope;

    ReadFact(RecordedFacts facts, FactScope scope) {
        this.facts = facts;
        this.scope = scope;
    }

    /**
     * The fact with those of its parts that the caller may see. One of which he may see none is as unknown to him as one
     * that does not exist.
     */
    public RecordedFact read(long id) {
        return facts.find(id)
                .map(this::visible)
                .filter(fact -> !fact.shares().isEmpty())
                .orElseThrow(() -> new BusinessException(
                        LedgerError.UNKNOWN_FACT,
                        "There is no fact %d that you may see.\nMaybe it belongs to another part of the organisation."
                                .formatted(id),
                        Map.of("fact", id)));
    }

    private RecordedFact visible(RecordedFact fact) {
        List<FactShare> visible = fact.shares().stream().filter(scope::covers).toList();
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
}
