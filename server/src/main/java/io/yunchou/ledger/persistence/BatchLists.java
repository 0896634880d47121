package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.Batch;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.web.Slice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Batches, and what one of them brought, page by page. */
@Repository
public class BatchLists {
    private static final Field<Long> BATCH_ID = DSL.field("ledger.batch.id", SQLDataType.BIGINT);
    private static final Field<OffsetDateTime> POSTED_AT =
            DSL.field("ledger.batch.posted_at", SQLDataType.TIMESTAMPWITHTIMEZONE);
    private static final Field<String> LABEL = DSL.field("ledger.batch.label", SQLDataType.CLOB);
    private static final Field<Long> FACT_ID = DSL.field("ledger.share.fact_id", SQLDataType.BIGINT);
    private static final Field<LocalDate> FACT_DATE = DSL.field("ledger.share.fact_date", SQLDataType.LOCALDATE);
    private static final Field<String> DOCUMENT = DSL.field("ledger.share.document", SQLDataType.CLOB);

    private static final ListDefinition<Batch> BATCHES = new ListDefinition<>(
            DSL.table("ledger.batch"),
            List.of(DSL.field("ledger.batch.*")),
            BATCH_ID,
            List.of(Column.instant("postedAt", POSTED_AT), Column.text("label", LABEL)),
            "-postedAt",
            Batches::batch);

    /** Parts of one fact share its id, so the ordinal is folded into the tie-breaker; a fact has at most 100 parts. */
    private static final ListDefinition<FactShare> SHARES = new ListDefinition<>(
            DSL.table("ledger.share"),
            List.of(DSL.field("ledger.share.*")),
            FACT_ID.multiply(1000L).plus(DSL.field("ledger.share.ordinal", SQLDataType.BIGINT)),
            List.of(Column.date("date", FACT_DATE), Column.text("document", DOCUMENT)),
            "date",
            RecordedFacts::share);

    private final Lists lists;

    BatchLists(Lists lists) {
        this.lists = lists;
    }

    public Slice<Batch> batches(ListRequest request) {
        return lists.slice(BATCHES, DSL.noCondition(), request);
    }

    public Slice<FactShare> shares(long batchId, ListRequest request) {
        return lists.slice(
                SHARES, DSL.field("ledger.share.batch_id", SQLDataType.BIGINT).eq(batchId), request);
    }
}
