package io.yunchou.ledger.mirror;

import java.util.Arrays;

/** Running totals by day: whatever span is asked for, its sum is the difference of two of them. Immutable. */
final class Timeline {
    static final Timeline EMPTY = new Builder().build();

    private final int[] days;
    private final long[] net;
    private final long[] tax;
    private final int[] count;
    private final int[] untaxed;

    private Timeline(int[] days, long[] net, long[] tax, int[] count, int[] untaxed) {
        this.days = days;
        this.net = net;
        this.tax = tax;
        this.count = count;
        this.untaxed = untaxed;
    }

    /** What happened on one day. */
    record Day(int epochDay, long net, long tax, int count, int untaxed) {}

    /** How many entries are before the day: where its running totals end. */
    int before(long epochDay) {
        int day = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, epochDay));
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    int size() {
        return days.length;
    }

    long net(int from, int to) {
        return at(net, to) - at(net, from);
    }

    long tax(int from, int to) {
        return at(tax, to) - at(tax, from);
    }

    long count(int from, int to) {
        return at(count, to) - at(count, from);
    }

    long untaxed(int from, int to) {
        return at(untaxed, to) - at(untaxed, from);
    }

    private static long at(long[] running, int end) {
        return end == 0 ? 0 : running[end - 1];
    }

    private static long at(int[] running, int end) {
        return end == 0 ? 0 : running[end - 1];
    }

    /** These totals and those of the other. */
    Timeline plus(Timeline other) {
        Builder both = new Builder();
        int mine = 0;
        int theirs = 0;
        while (mine < size() || theirs < other.size()) {
            boolean takeMine = theirs == other.size() || (mine < size() && days[mine] <= other.days[theirs]);
            both.add(takeMine ? day(mine++) : other.day(theirs++));
        }
        return both.build();
    }

    private Day day(int index) {
        return new Day(days[index], net(index, index + 1), tax(index, index + 1), (int) count(index, index + 1), (int)
                untaxed(index, index + 1));
    }

    /** Takes days in ascending order. */
    static final class Builder {
        private final Growing.Ints days = new Growing.Ints();
        private final Growing.Longs net = new Growing.Longs();
        private final Growing.Longs tax = new Growing.Longs();
        private final Growing.Ints count = new Growing.Ints();
        private final Growing.Ints untaxed = new Growing.Ints();

        void add(Day day) {
            if (days.size() == 0 || days.last() < day.epochDay()) {
                append(day, days.size() > 0);
            } else if (days.last() == day.epochDay()) {
                addToLast(day);
            } else {
                throw new IllegalArgumentException("Day %d comes after day %d.\nMaybe the rows were not sorted by day."
                        .formatted(day.epochDay(), days.last()));
            }
        }

        private void append(Day day, boolean running) {
            days.add(day.epochDay());
            net.add(running ? Math.addExact(net.last(), day.net()) : day.net());
            tax.add(running ? Math.addExact(tax.last(), day.tax()) : day.tax());
            count.add(running ? Math.addExact(count.last(), day.count()) : day.count());
            untaxed.add(running ? Math.addExact(untaxed.last(), day.untaxed()) : day.untaxed());
        }

        private void addToLast(Day day) {
            net.replaceLast(Math.addExact(net.last(), day.net()));
            tax.replaceLast(Math.addExact(tax.last(), day.tax()));
            count.replaceLast(Math.addExact(count.last(), day.count()));
            untaxed.replaceLast(Math.addExact(untaxed.last(), day.untaxed()));
        }

        Timeline build() {
            return new Timeline(days.trimmed(), net.trimmed(), tax.trimmed(), count.trimmed(), untaxed.trimmed());
        }
    }
}
