package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A year spread over its months.
 *
 * @param months the months by date; they sum to the amount
 * @param notes why the plain index could not be used everywhere; empty when it was
 */
public record Phasing(List<Month> months, List<Note> notes) {
    public Phasing {
        months = List.copyOf(months);
        notes = List.copyOf(notes);
    }

    /** Whether every month goes by its own history. */
    public boolean byHistoryAlone() {
        return notes.isEmpty();
    }

    /**
     * One month. Figures have ten decimals.
     *
     * @param slot its place in the year
     * @param amount its part, a multiple of the unit
     * @param workingDays of the plan year, slow days weighted
     * @param index how a working day of it compares with the year's average one
     * @param weight its part of the year
     * @param basis what the index was read from
     * @param roundingDifference the amount − the exact amount
     */
    public record Month(
            Slot slot,
            BigDecimal amount,
            BigDecimal workingDays,
            BigDecimal index,
            BigDecimal weight,
            IndexBasis basis,
            BigDecimal roundingDifference) {}

    /** What a month's index was read from. */
    public enum IndexBasis {
        /** The month's own history. */
        MONTH,
        /** The quarter's history, spread inside the quarter by working days. */
        QUARTER,
        /** No history: every working day counts the same. */
        WORKING_DAYS
    }

    /**
     * Why a quarter did not go by the history of its months.
     *
     * @param quarter the quarter
     * @param basis what it went by instead
     * @param causes all reasons found
     */
    public record Note(String quarter, IndexBasis basis, Set<Cause> causes) {
        public Note {
            causes = Set.copyOf(causes);
        }
    }

    /** A reason why the months of a quarter cannot be compared over the years. */
    public enum Cause {
        /** Fewer than two years with sales. */
        FEWER_THAN_TWO_YEARS,
        /** A month without sales in some year, or with more returns than sales. */
        EMPTY_MONTH,
        /** Sales in a month without a working day. */
        NO_WORKING_DAY,
        /** A past quarter has a month that the plan year does not have. */
        OTHER_MONTHS
    }
}
