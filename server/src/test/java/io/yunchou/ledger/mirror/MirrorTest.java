package io.yunchou.ledger.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareFilter.Attribute;
import io.yunchou.ledger.domain.ShareMark;
import io.yunchou.ledger.domain.ShareOrder;
import io.yunchou.ledger.domain.SharePage;
import io.yunchou.ledger.domain.SharePage.KindTotal;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MirrorTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 11, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2014, 3, 10);
    private static final long UNLIMITED = Long.MAX_VALUE;

    private final SharesInMemory ledger = new SharesInMemory();
    private final Mirror mirror = new Mirror(ledger, () -> UNLIMITED);

    @Test
    void anyFilterInAnyOrderGivesThePagesThatASortedListGives() {
        Seeded.cases(60, random -> {
            SharesInMemory stored = new SharesInMemory();
            stored.post(shares(random, 300));
            Mirror read = new Mirror(stored, () -> UNLIMITED);
            for (int i = 0; i < 20; i++) {
                ShareFilter filter = filter(random);
                ShareOrder order = new ShareOrder(random.oneOf(List.of(ShareOrder.By.values())), random.chance(0.5));
                List<FactShare> expected = sorted(stored.all(), filter, order);
                assertThat(pages(read, filter, order, 1 + random.below(40)))
                        .as("%s in %s", filter, order)
                        .isEqualTo(expected);
                assertThat(read.page(filter, order, null, 1).totals()).isEqualTo(totals(expected));
            }
        });
    }

    @Test
    void aPageSizeThatJustFitsHasNoNextPage() {
        ledger.post(shares(Seeded.of(1), 50));
        assertThat(mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 50)
                        .next())
                .isNull();
        assertThat(mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 49)
                        .next())
                .isNotNull();
    }

    @Test
    void whatIsPostedIsSeenByTheNextRequestAndOnlyItsMonthsAreReadAgain() {
        ledger.post(List.of(share(1, LocalDate.of(2014, 1, 5), "A"), share(2, LocalDate.of(2014, 2, 5), "B")));
        mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 10);
        ledger.post(List.of(share(3, LocalDate.of(2014, 2, 6), "C")));
        ledger.monthsRead = 0;
        assertThat(mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 10)
                        .shares())
                .extracting(FactShare::document)
                .containsExactly("C", "B", "A");
        assertThat(ledger.monthsRead).isEqualTo(1);
    }

    @Test
    void aVoidedBatchIsGoneFromRowsAndTotals() {
        ledger.post(List.of(share(1, LocalDate.of(2014, 1, 5), "A")));
        mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 10);
        ledger.voidBatch(1);
        SharePage page = mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 10);
        assertThat(page.shares()).isEmpty();
        assertThat(page.totals()).isEmpty();
    }

    @Test
    void forgetsEverythingWhenTheDatabaseIsAnother() {
        ledger.post(List.of(share(1, LocalDate.of(2014, 1, 5), "A")));
        mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 10);
        ledger.becomeAnother();
        ledger.post(List.of(share(1, LocalDate.of(2014, 2, 5), "B")));
        assertThat(mirror.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 10)
                        .shares())
                .extracting(FactShare::document)
                .containsExactly("B");
    }

    @Test
    void staysRightWithinALittleMemory() {
        ledger.post(shares(Seeded.of(7), 300));
        Mirror small = new Mirror(ledger, () -> 10_000);
        assertThat(pages(small, ShareFilter.ALL, ShareOrder.LATEST_FIRST, 100))
                .isEqualTo(sorted(ledger.all(), ShareFilter.ALL, ShareOrder.LATEST_FIRST));
        assertThat(small.byteCount()).isLessThan(mirrorOfAll().byteCount());
    }

    @Test
    void anUnknownKindOrAnIdBeyondAllIdsMatchesNothing() {
        ledger.post(shares(Seeded.of(3), 20));
        for (ShareFilter filter : List.of(
                ShareFilter.ALL.ofKinds(Set.of("no-such-kind")),
                ShareFilter.ALL.among(Attribute.ACCOUNT, Set.of(Long.MAX_VALUE)),
                ShareFilter.ALL.ofKinds(Set.of()))) {
            assertThat(mirror.page(filter, ShareOrder.LATEST_FIRST, null, 10).shares())
                    .isEmpty();
        }
    }

    private Mirror mirrorOfAll() {
        Mirror all = new Mirror(ledger, () -> UNLIMITED);
        all.page(ShareFilter.ALL, ShareOrder.LATEST_FIRST, null, 1);
        return all;
    }

    private static List<FactShare> pages(Mirror mirror, ShareFilter filter, ShareOrder order, int limit) {
        List<FactShare> all = new ArrayList<>();
        ShareMark after = null;
        do {
            SharePage page = mirror.page(filter, order, after, limit);
            all.addAll(page.shares());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static List<FactShare> sorted(List<FactShare> all, ShareFilter filter, ShareOrder order) {
        Comparator<FactShare> by = switch (order.by()) {
            case DATE -> Comparator.comparing(FactShare::date);
            case AMOUNT -> Comparator.comparing(FactShare::netAmount);
            case DOCUMENT -> Comparator.comparing(FactShare::document);
            case ACCOUNT -> Comparator.comparing(FactShare::accountCode);
        };
        Comparator<FactShare> total = by.thenComparing(FactShare::factId).thenComparing(FactShare::ordinal);
        return all.stream()
                .filter(share -> matches(share, filter))
                .sorted(order.descending() ? total.reversed() : total)
                .toList();
    }

    private static boolean matches(FactShare share, ShareFilter filter) {
        return (filter.kinds() == null || filter.kinds().contains(share.kind()))
                && (filter.days() == null || filter.days().contains(share.date()))
                && among(filter, Attribute.POSITION, share.positionId())
                && among(filter, Attribute.SELLER, share.sellerId())
                && among(filter, Attribute.ACCOUNT, share.accountId())
                && among(filter, Attribute.PRODUCT, share.productId())
                && among(filter, Attribute.UNIT, share.unitId())
                && among(filter, Attribute.BATCH, share.batchId())
                && (filter.documents().whole()
                        ? share.document().equals(filter.documents().text())
                        : share.document().startsWith(filter.documents().text()))
                && (filter.lowestAmount() == null || share.netAmount().compareTo(filter.lowestAmount()) >= 0)
                && (filter.highestAmount() == null || share.netAmount().compareTo(filter.highestAmount()) <= 0);
    }

    private static boolean among(ShareFilter filter, Attribute attribute, @Nullable Long id) {
        Set<Long> wanted = filter.among().get(attribute);
        return wanted == null || wanted.contains(Objects.requireNonNullElse(id, ShareFilter.NONE));
    }

    private static List<KindTotal> totals(List<FactShare> shares) {
        TreeMap<String, KindTotal> totals = new TreeMap<>();
        for (FactShare share : shares) {
            totals.merge(
                    share.kind() + share.currencyCode(),
                    new KindTotal(share.kind(), share.currencyCode(), 1, share.netAmount()),
                    (one, other) -> new KindTotal(
                            one.kind(),
                            one.currencyCode(),
                            one.count() + other.count(),
                            one.netAmount().add(other.netAmount())));
        }
        return List.copyOf(totals.values());
    }

    private static ShareFilter filter(Seeded random) {
        ShareFilter filter = ShareFilter.ALL;
        if (random.chance(0.4)) {
            filter = filter.ofKinds(Set.of(random.oneOf(List.of("booking", "revenue"))));
        }
        if (random.chance(0.4)) {
            LocalDate start = random.day(FIRST_DAY.minusDays(20), LAST_DAY);
            filter = filter.in(
                    random.chance(0.2)
                            ? DateRange.from(start)
                            : DateRange.of(start, start.plusDays(1 + random.below(60))));
        }
        for (Attribute attribute : Attribute.values()) {
            if (random.chance(0.15)) {
                filter = filter.among(attribute, ids(random));
            }
        }
        if (random.chance(0.2)) {
            filter = random.chance(0.5)
                    ? filter.documentsStartingWith("D" + random.below(4))
                    : filter.document("D" + random.below(60));
        }
        if (random.chance(0.2)) {
            filter = filter.atLeast(random.decimal(-500_000, 5_000_000, 5));
        }
        return random.chance(0.2) ? filter.atMost(random.decimal(0, 9_000_000, 5)) : filter;
    }

    private static Set<Long> ids(Seeded random) {
        return Set.copyOf(Arrays.stream(random.longs(1 + random.below(6), 0, 9))
                .boxed()
                .distinct()
                .toList());
    }

    private static List<FactShare> shares(Seeded random, int count) {
        List<FactShare> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(new FactShare(
                    1 + i / 2,
                    1 + i % 2,
                    random.oneOf(List.of("booking", "revenue")),
                    random.day(FIRST_DAY, LAST_DAY),
                    "D" + random.below(60) + random.oneOf(List.of("", "é", "单", "x")),
                    1,
                    random.between(1, 9),
                    "K" + random.below(9),
                    idOrNull(random),
                    idOrNull(random),
                    idOrNull(random),
                    idOrNull(random),
                    new BigDecimal("50.000000"),
                    random.decimal(-1_000_000, 90_000_000, 4),
                    random.chance(0.2) ? null : random.decimal(0, 90_000, 4),
                    random.oneOf(List.of("USD", "CNY")),
                    random.between(1, 3)));
        }
        return shares;
    }

    private static @Nullable Long idOrNull(Seeded random) {
        long id = random.between(0, 9);
        return id == 0 ? null : Long.valueOf(id);
    }

    private static FactShare share(long factId, LocalDate date, String document) {
        return new FactShare(
                factId,
                1,
                "booking",
                date,
                document,
                1,
                1,
                "K1",
                null,
                null,
                3L,
                4L,
                new BigDecimal("100.000000"),
                new BigDecimal("10.0000"),
                null,
                "USD",
                1);
    }
}
