package io.yunchou.ledger.domain;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which shares are meant; all conditions must hold. Narrowing a filter twice by the same thing leaves what both allow.
 *
 * @param kinds the codes of the kinds; null for all
 * @param days the days in which the fact is dated; null for all
 * @param among the ids allowed for an attribute; {@link #NONE} stands for "has none"
 * @param documents which documents; {@link Documents#ANY} for all
 * @param lowestAmount the smallest net amount of the share, inclusive; null for any
 * @param highestAmount the largest net amount of the share, inclusive; null for any
 */
public record ShareFilter(
        @Nullable Set<String> kinds,
        @Nullable DateRange days,
        Map<Attribute, Set<Long>> among,
        Documents documents,
        @Nullable BigDecimal lowestAmount,
        @Nullable BigDecimal highestAmount) {
    /** The id that stands for "has none". */
    public static final long NONE = 0;

    /** Everything. */
    public static final ShareFilter ALL = new ShareFilter(null, null, Map.of(), Documents.ANY, null, null);

    public ShareFilter {
        kinds = kinds == null ? null : Set.copyOf(kinds);
        among = Map.copyOf(among);
    }

    /** What a share points to. */
    public enum Attribute {
        POSITION,
        SELLER,
        ACCOUNT,
        PRODUCT,
        UNIT,
        BATCH
    }

    public ShareFilter ofKinds(Set<String> wanted) {
        Set<String> both = kinds == null ? wanted : intersection(kinds, wanted);
        return new ShareFilter(both, days, among, documents, lowestAmount, highestAmount);
    }

    /** Days outside both leave nothing; that is said by a span of no kinds. */
    public ShareFilter in(DateRange wanted) {
        if (days == null) {
            return new ShareFilter(kinds, wanted, among, documents, lowestAmount, highestAmount);
        }
        return days.intersection(wanted)
                .map(both -> new ShareFilter(kinds, both, among, documents, lowestAmount, highestAmount))
                .orElseGet(() -> ofKinds(Set.of()));
    }

    public ShareFilter among(Attribute attribute, Set<Long> ids) {
        Map<Attribute, Set<Long>> narrowed = new EnumMap<>(Attribute.class);
        narrowed.putAll(among);
        narrowed.merge(attribute, Set.copyOf(ids), ShareFilter::intersection);
        return new ShareFilter(kinds, days, narrowed, documents, lowestAmount, highestAmount);
    }

    /**
     * Documents by their text.
     *
     * @param whole whether the text is the whole document, or what it starts with
     */
    public record Documents(String text, boolean whole) {
        static final Documents ANY = new Documents("", false);
    }

    public ShareFilter documentsStartingWith(String prefix) {
        return new ShareFilter(kinds, days, among, new Documents(prefix, false), lowestAmount, highestAmount);
    }

    public ShareFilter document(String document) {
        return new ShareFilter(kinds, days, among, new Documents(document, true), lowestAmount, highestAmount);
    }

    public ShareFilter atLeast(BigDecimal amount) {
        BigDecimal both = lowestAmount == null ? amount : lowestAmount.max(amount);
        return new ShareFilter(kinds, days, among, documents, both, highestAmount);
    }

    public ShareFilter atMost(BigDecimal amount) {
        BigDecimal both = highestAmount == null ? amount : highestAmount.min(amount);
        return new ShareFilter(kinds, days, among, documents, lowestAmount, both);
    }

    private static <T> Set<T> intersection(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
