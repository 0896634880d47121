package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.Quota;
import io.yunchou.plan.QuotaPublished;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.QuotaLine;
import io.yunchou.plan.domain.StoredQuota;
import io.yunchou.plan.persistence.QuotaTables;
import io.yunchou.plan.persistence.VersionTable;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what an import put in force, and puts what it replaced in force again. */
@Service
public class WithdrawVersions {
    private final QuotaTables quotas;
    private final VersionTable versions;
    private final Callers callers;
    private final Clock clock;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    WithdrawVersions(
            QuotaTables quotas,
            VersionTable versions,
            Callers callers,
            Clock clock,
            Trail trail,
            ApplicationEventPublisher events) {
        this.quotas = quotas;
        this.versions = versions;
        this.callers = callers;
        this.clock = clock;
        this.trail = trail;
        this.events = events;
    }

    /** @throws BusinessException {@code plan.version-replaced} when a later version stands on what the import brought */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofBatch(long batchId) {
        quotas.lock();
        List<PublishedVersion> brought = versions.ofBatch(batchId);
        brought.forEach(this::requireNotReplaced);
        brought.reversed().forEach(this::withdraw);
    }

    private void requireNotReplaced(PublishedVersion version) {
        List<Long> replacing = quotas.replacing(version.id());
        if (!replacing.isEmpty()) {
            throw replaced(version, replacing);
        }
    }

    private void withdraw(PublishedVersion version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<StoredQuota> own = quotas.inForceOf(version.id());
        quotas.supersede(own, null, now);
        List<Quota> earlier = quotas.supersededBy(version.id());
        earlier.forEach(quota -> requireFree(version, quota));
        quotas.restore(earlier, now);
        versions.withdraw(version.id(), callers.present().orElseGet(callers::system), now);
        trail.record("plan.version", String.valueOf(version.id().value()), "withdrawn", version, null);
        events.publishEvent(
                new QuotaPublished(version.id(), version.fiscalYear(), version.measure(), positions(own, earlier)));
    }

    private void requireFree(PublishedVersion version, Quota quota) {
        PlanYear year = new PlanYear(version.fiscalYear(), quota.measure());
        QuotaLine line = new QuotaLine(year, quota.position(), quota.period(), quota.days(), quota.amount());
        List<Long> later = quotas
                .inForce(
                        quota.measure(), List.of(quota.position()), quota.days().start())
                .stream()
                .filter(stored -> stored.collidesWith(line))
                .map(stored -> stored.quota().version().value())
                .distinct()
                .toList();
        if (!later.isEmpty()) {
            throw replaced(version, later);
        }
    }

    private static Set<Long> positions(List<StoredQuota> own, List<Quota> earlier) {
        Set<Long> positions = new HashSet<>();
        own.forEach(stored -> positions.add(stored.quota().position().value()));
        earlier.forEach(quota -> positions.add(quota.position().value()));
        return positions;
    }

    private static BusinessException replaced(PublishedVersion version, List<Long> by) {
        return new BusinessException(
                PlanError.VERSION_REPLACED,
                "Version %d of %s by %s (\"%s\") cannot be withdrawn: version ids %s stand on it.\n"
                                .formatted(
                                        version.number(), version.fiscalYear(), version.measure(), version.label(), by)
                        + "Maybe undo the later import first; what an approved plan published is changed by a new plan.",
                Map.of("version", version.id().value(), "label", version.label(), "replacedBy", by));
    }
}
