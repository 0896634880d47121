package io.yunchou.plan.application;

import io.yunchou.plan.PublishedQuotas;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.Quota;
import io.yunchou.plan.QuotaIndex;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.FirstPublished;
import io.yunchou.plan.persistence.QuotaTables;
import io.yunchou.plan.persistence.VersionTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what is in force in memory, under the number of the latest publication. */
@Service
class CachedQuotas implements PublishedQuotas {
    private final QuotaTables quotas;
    private final VersionTable versions;
    private volatile QuotaIndex inForce = QuotaIndex.of(0, List.of());
    private volatile QuotaIndex first = QuotaIndex.of(0, List.of());

    CachedQuotas(QuotaTables quotas, VersionTable versions) {
        this.quotas = quotas;
        this.versions = versions;
    }

    @Override
    public QuotaIndex index() {
        QuotaIndex present = inForce;
        return current(present) ? present : refreshed(quotas::inForce, index -> inForce = index);
    }

    @Override
    public QuotaIndex asPublished() {
        QuotaIndex present = first;
        return current(present)
                ? present
                : refreshed(() -> FirstPublished.of(quotas.everPublished()), index -> first = index);
    }

    @Override
    public QuotaIndex knownAt(Instant instant) {
        return QuotaIndex.of(quotas.sequence(), quotas.knownAt(instant));
    }

    @Override
    public Optional<PublishedVersion> version(VersionId id) {
        return versions.find(id);
    }

    @Override
    public List<PublishedVersion> versions() {
        return versions.all();
    }

    private boolean current(QuotaIndex index) {
        return index.version() == quotas.sequence();
    }

    /**
     * The number is read before the quotas: should somebody publish in between, the index is newer than its number says
     * and is read once more. What a transaction that may write sees is not committed yet, so it is not kept for others.
     */
    private QuotaIndex refreshed(Supplier<List<Quota>> source, Consumer<QuotaIndex> keeper) {
        QuotaIndex fresh = QuotaIndex.of(quotas.sequence(), source.get());
        if (!writing()) {
            keeper.accept(fresh);
        }
        return fresh;
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
