package io.yunchou.ledger.mirror;

import io.yunchou.ledger.Amounts;
import io.yunchou.ledger.domain.SharePage.KindTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts and sums the rows of a scan by kind and currency. */
final class Totals {
    private final Segment.Dictionary dictionary;
    private long[][] counts = new long[0][0];
    private long[][] sums = new long[0][0];

    Totals(Segment.Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    void add(Segment segment, Selection rows) {
        grow();
        Segment.Columns columns = segment.columns;
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.row(i);
            int kind = columns.kind()[row];
            int currency = columns.currency()[row];
            counts[kind][currency]++;
            sums[kind][currency] = Math.addExact(sums[kind][currency], columns.net()[row]);
        }
    }

    List<KindTotal> byKindAndCurrency() {
        List<KindTotal> totals = new ArrayList<>();
        for (int kind = 0; kind < counts.length; kind++) {
            for (int currency = 0; currency < counts[kind].length; currency++) {
                if (counts[kind][currency] > 0) {
                    totals.add(total(kind, currency));
                }
            }
        }
        totals.sort(Comparator.comparing(KindTotal::kind).thenComparing(KindTotal::currencyCode));
        return totals;
    }

    private KindTotal total(int kind, int currency) {
        return new KindTotal(
                dictionary.kinds().codeOf(kind),
                dictionary.currencies().codeOf(currency),
                counts[kind][currency],
                Amounts.amount(sums[kind][currency]));
    }

    /** A segment read later may bring codes that were not known when the scan began. */
    private void grow() {
        int kinds = dictionary.kinds().size();
        int currencies = dictionary.currencies().size();
        if (counts.length < kinds || (kinds > 0 && counts[0].length < currencies)) {
            counts = grown(counts, kinds, currencies);
            sums = grown(sums, kinds, currencies);
        }
    }

    private static long[][] grown(long[][] table, int rows, int columns) {
        long[][] larger = new long[rows][columns];
        for (int row = 0; row < table.length; row++) {
            System.arraycopy(table[row], 0, larger[row], 0, table[row].length);
        }
        return larger;
    }
}
