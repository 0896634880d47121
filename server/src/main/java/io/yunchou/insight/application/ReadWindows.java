package io.yunchou.insight.application;

import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.org.PersonId;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PublishedQuotas;
import io.yunchou.plan.Quota;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Quota windows by seller: what each person owed in a window, through whichever positions he held when it began (or
 * first took up in it), and what he did in it. This is the seller view at its finest.
 */
@Service
public class ReadWindows {
    private static final Comparator<Window> ORDER = Comparator.comparing(
                    (Window window) -> window.days().start())
            .thenComparing(Window::sellerCode, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Calendars calendars;
    private final Measures measures;
    private final PublishedQuotas quotas;
    private final LedgerTotals totals;
    private final Organisation organisation;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadWindows(
            Calendars calendars,
            Measures measures,
            PublishedQuotas quotas,
            LedgerTotals totals,
            Organisation organisation,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.calendars = calendars;
        this.measures = measures;
        this.quotas = quotas;
        this.totals = totals;
        this.organisation = organisation;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * One seller in one window.
     *
     * @param sellerId the person; null while the position was vacant
     * @param positionIds the positions that owe it
     * @param actual what the seller did in the window, up to the business date; null before it begins
     */
    public record Window(
            @Nullable Long sellerId,
            @Nullable String sellerCode,
            @Nullable String seller,
            String period,
            DateRange days,
            List<Long> positionIds,
            BigDecimal quota,
            @Nullable BigDecimal actual) {
        public Window {
            positionIds = List.copyOf(positionIds);
        }

        public @Nullable BigDecimal attainment() {
            return actual == null ? null : Figures.ratio(actual, quota);
        }
    }

    /** All windows with their sums. */
    public record Windows(
            QuotaMeasure measure, LocalDate asOf, List<Window> rows, BigDecimal quota, BigDecimal actual) {}

    private record Owed(Set<Long> positions, BigDecimal amount) {
        static Owed of(Quota quota) {
            return new Owed(Set.of(quota.position().value()), quota.amount());
        }

        Owed and(Owed other) {
            Set<Long> all = new TreeSet<>(positions);
            all.addAll(other.positions);
            return new Owed(all, amount.add(other.amount));
        }
    }

    private record Key(@Nullable Long seller, String period, DateRange days) {}

    /** @param year a fiscal year's code; null for all years */
    public Windows read(@Nullable String year, @Nullable String measureCode) {
        QuotaMeasure measure = measures.named(measureCode == null ? Measures.BOOKING_NET : measureCode);
        Map<Key, Owed> owed = owed(measure, year);
        TotalsIndex index = totals.index();
        List<Window> rows = owed.entrySet().stream()
                .map(entry -> window(entry.getKey(), entry.getValue(), measure, index))
                .sorted(ORDER)
                .toList();
        return new Windows(
                measure,
                businessDate.today(),
                rows,
                rows.stream().map(Window::quota).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream()
                        .map(Window::actual)
                        .filter(java.util.Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Map<Key, Owed> owed(QuotaMeasure measure, @Nullable String year) {
        DataScope scope = scopes.of(callers.current(), businessDate.today());
        PlacementIndex placements = organisation.placements();
        Set<PositionId> mine = own(placements);
        Optional<FiscalYear> within = Optional.ofNullable(year).flatMap(this::year);
        Map<Key, Owed> owed = new LinkedHashMap<>();
        for (Quota quota : quotas.index().all()) {
            boolean wanted = quota.measure().equals(measure.code())
                    && within.map(span -> span.days().overlaps(quota.days())).orElse(year == null)
                    && (visible(scope, quota) || mine.contains(quota.position()));
            if (wanted) {
                Long seller = placements
                        .holderIn(quota.position(), quota.days())
                        .map(PersonId::value)
                        .orElse(null);
                owed.merge(new Key(seller, quota.period(), quota.days()), Owed.of(quota), Owed::and);
            }
        }
        return owed;
    }

    /** A manager sees what stood in his units when the window began, whoever has moved since. */
    private boolean visible(DataScope scope, Quota quota) {
        return switch (scope) {
            case DataScope.All() -> true;
            case DataScope.Nodes nodes ->
                nodes.positionIds().contains(quota.position().value())
                        || organisation.asOf(quota.days().start()).unitOf(quota.position()).stream()
                                .anyMatch(unit -> nodes.unitIds().contains(unit.value()));
        };
    }

    /** A seller sees all that he himself ever owed. */
    private Set<PositionId> own(PlacementIndex placements) {
        Long person = callers.current().personId();
        return person == null
                ? Set.of()
                : placements.of(new PersonId(person)).stream()
                        .map(placement -> placement.position())
                        .collect(java.util.stream.Collectors.toSet());
    }

    private Optional<FiscalYear> year(String code) {
        return calendars
                .fiscal()
                .period(code)
                .filter(period -> period.kind() == FiscalPeriod.Kind.YEAR)
                .map(period -> FiscalYear.of(calendars.fiscal(), period));
    }

    private Window window(Key key, Owed owed, QuotaMeasure measure, TotalsIndex index) {
        Long seller = key.seller();
        Optional<DateRange> counted = key.days()
                .intersection(DateRange.of(LocalDate.EPOCH, businessDate.today().plusDays(1)));
        BigDecimal actual = counted.map(days -> seller == null
                        ? BigDecimal.ZERO
                        : index.sum(measure.ledger(), Dimension.SELLER, List.of(seller), days)
                                .amount())
                .orElse(null);
        return new Window(
                seller,
                code(seller),
                name(seller),
                key.period(),
                key.days(),
                List.copyOf(owed.positions()),
                owed.amount(),
                actual);
    }

    private @Nullable String code(@Nullable Long seller) {
        return seller == null
                ? null
                : organisation.people().label(seller).map(label -> label.code()).orElse(null);
    }

    private @Nullable String name(@Nullable Long seller) {
        return seller == null ? null : organisation.people().nameOf(seller);
    }
}
