package io.yunchou.plan.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.Violation;
import io.yunchou.org.PositionId;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.QuotaPublished;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.Publication;
import io.yunchou.plan.domain.Publication.Replacing;
import io.yunchou.plan.domain.QuotaLine;
import io.yunchou.plan.domain.StoredQuota;
import io.yunchou.plan.persistence.QuotaTables;
import io.yunchou.plan.persistence.VersionTable;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.trail.Trail;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts quotas in force: one version for each fiscal year and measure among them. */
@Service
public class PublishQuotas {
    private static final int NAMED_AT_MOST = 20;

    private final QuotaTables quotas;
    private final VersionTable versions;
    private final Callers callers;
    private final Clock clock;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    PublishQuotas(
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

    /** What the trail keeps of a version. */
    public record Told(PlanYear year, Publication publication, int quotas, BigDecimal sum) {}

    /**
     * @param lines no two of one position and measure overlap in time
     * @return the versions, by year and measure
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<VersionId> publish(Publication publication, List<QuotaLine> lines) {
        quotas.lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<PlanYear, List<QuotaLine>> byYear =
                lines.stream().collect(groupingBy(QuotaLine::year, TreeMap::new, toList()));
        return byYear.entrySet().stream()
                .map(entry -> publish(entry.getKey(), publication, entry.getValue(), now))
                .toList();
    }

    /** The quotas in force with which any of the lines collides, by position. Nobody else publishes from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PositionId, List<StoredQuota>> colliding(List<QuotaLine> lines) {
        quotas.lock();
        return lines.stream().collect(groupingBy(QuotaLine::year)).entrySet().stream()
                .flatMap(entry -> inTheWay(entry.getKey(), entry.getValue()).stream())
                .distinct()
                .collect(groupingBy(stored -> stored.quota().position()));
    }

    private VersionId publish(PlanYear year, Publication publication, List<QuotaLine> lines, Instant now) {
        List<StoredQuota> inTheWay = inTheWay(year, lines);
        if (publication.replacing() == Replacing.NOTHING && !inTheWay.isEmpty()) {
            throw taken(inTheWay);
        }
        List<StoredQuota> replaced =
                publication.replacing() == Replacing.WHOLE_YEAR ? withWholeYear(year, inTheWay) : inTheWay;
        Caller caller = callers.present().orElseGet(callers::system);
        VersionId version = versions.insert(year, publication, caller, now);
        quotas.supersede(replaced, version, now);
        quotas.insert(version, lines, now);
        tell(version, new Told(year, publication, lines.size(), sum(lines)));
        events.publishEvent(new QuotaPublished(version, year.fiscalYear(), year.measure(), positions(lines, replaced)));
        return version;
    }

    private void tell(VersionId version, Told told) {
        trail.record("plan.version", String.valueOf(version.value()), "published", null, told);
    }

    /** The quotas in force with which any of the lines collides. */
    private List<StoredQuota> inTheWay(PlanYear year, List<QuotaLine> lines) {
        Map<PositionId, List<QuotaLine>> byPosition = lines.stream().collect(groupingBy(QuotaLine::position));
        LocalDate first = lines.stream()
                .map(line -> line.days().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return quotas.inForce(year.measure(), byPosition.keySet(), first).stream()
                .filter(stored -> byPosition.getOrDefault(stored.quota().position(), List.of()).stream()
                        .anyMatch(stored::collidesWith))
                .toList();
    }

    private List<StoredQuota> withWholeYear(PlanYear year, List<StoredQuota> inTheWay) {
        Map<Long, StoredQuota> byId = new HashMap<>();
        quotas.inForce(year).forEach(stored -> byId.put(stored.id(), stored));
        inTheWay.forEach(stored -> byId.put(stored.id(), stored));
        return new ArrayList<>(byId.values());
    }

    private static BigDecimal sum(List<QuotaLine> lines) {
        return lines.stream().map(QuotaLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<Long> positions(List<QuotaLine> lines, List<StoredQuota> replaced) {
        Set<Long> positions = new HashSet<>();
        lines.forEach(line -> positions.add(line.position().value()));
        replaced.forEach(stored -> positions.add(stored.quota().position().value()));
        return positions;
    }

    private static BusinessException taken(List<StoredQuota> inTheWay) {
        List<Violation> named = inTheWay.stream()
                .limit(NAMED_AT_MOST)
                .map(stored -> new Violation(
                        "position",
                        String.valueOf(stored.quota().position().value()),
                        PlanError.WINDOW_TAKEN.code(),
                        "a window other than %s".formatted(stored.quota().period())))
                .toList();
        return new BusinessException(
                PlanError.WINDOW_TAKEN,
                "%d of the windows already have a quota in force.\n".formatted(inTheWay.size())
                        + "Maybe change the annual plan and have it approved, or undo the earlier import.",
                Map.of("count", inTheWay.size()),
                named);
    }
}
