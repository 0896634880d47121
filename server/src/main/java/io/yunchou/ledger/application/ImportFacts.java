package io.yunchou.ledger.application;

import io.yunchou.ledger.LedgerPermissions;
import io.yunchou.ledger.domain.NewShare;
import io.yunchou.ledger.persistence.Staging;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.ImportSession;
import java.util.List;
import org.springframework.stereotype.Service;

/** Facts from files: an import is one batch, in one transaction; undoing it voids the batch. */
@Service
class ImportFacts implements ImportEntity<NewShare> {
    private final FactLookups lookups;
    private final Staging staging;
    private final Postings postings;
    private final VoidBatch voidBatch;

    ImportFacts(FactLookups lookups, Staging staging, Postings postings, VoidBatch voidBatch) {
        this.lookups = lookups;
        this.staging = staging;
        this.postings = postings;
        this.voidBatch = voidBatch;
    }

    @Override
    public String name() {
        return "ledger.fact";
    }

    @Override
    public List<ImportField> fields() {
        return FactFields.ALL;
    }

    @Override
    public String permission() {
        return LedgerPermissions.POST;
    }

    @Override
    public ImportSession<NewShare> open(ImportBatch batch) {
        return new FactImportSession(lookups.open(), staging.open(), postings.of(batch));
    }

    @Override
    public void undo(ImportBatch batch) {
        voidBatch.voidImport(batch.id());
    }
}
