package io.yunchou.ledger.application;

import io.yunchou.ledger.domain.Batch;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.persistence.BatchLists;
import io.yunchou.ledger.persistence.Batches;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.web.Slice;
import org.springframework.stereotype.Service;

/** The batches in which facts came. */
@Service
public class ReadBatches {
    private final Batches batches;
    private final BatchLists lists;

    ReadBatches(Batches batches, BatchLists lists) {
        this.batches = batches;
        this.lists = lists;
    }

    public Batch batch(long id) {
        return batches.find(id).orElseThrow(() -> VoidBatch.unknown(id));
    }

    public Slice<Batch> batches(ListRequest request) {
        return lists.batches(request);
    }

    /** The shares of a batch as they were recorded, also of a voided one. */
    public Slice<FactShare> facts(long id, ListRequest request) {
        return lists.shares(batch(id).id(), request);
    }
}
