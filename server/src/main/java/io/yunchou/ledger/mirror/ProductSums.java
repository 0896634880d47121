package io.yunchou.ledger.mirror;

import io.yunchou.ledger.Amounts;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TaxBasis;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Sums the rows of a scan by product. Products are numbered from 1 on, so their ids are places in plain arrays. */
final class ProductSums {
    private final Measure measure;
    private final Codebook currencies;
    private long[] amounts = new long[0];
    private long[] counts = new long[0];
    private long[] untaxed = new long[0];

    ProductSums(Measure measure, Codebook currencies) {
        this.measure = measure;
        this.currencies = currencies;
    }

    void add(Segment segment, Selection rows) {
        Segment.Columns columns = segment.columns;
        int currency = currencies.find(measure.currencyCode());
        boolean gross = measure.basis() == TaxBasis.GROSS;
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.row(i);
            if (columns.currency()[row] == currency) {
                long amount = columns.net()[row];
                add(columns.product()[row], gross ? Math.addExact(amount, columns.tax()[row]) : amount);
                untaxed[columns.product()[row]] += 1 - columns.taxed()[row];
            }
        }
    }

    private void add(int product, long amount) {
        if (product >= amounts.length) {
            grow(product + 1);
        }
        amounts[product] = Math.addExact(amounts[product], amount);
        counts[product]++;
    }

    private void grow(int least) {
        int size = Math.max(least, amounts.length * 2);
        amounts = Arrays.copyOf(amounts, size);
        counts = Arrays.copyOf(counts, size);
        untaxed = Arrays.copyOf(untaxed, size);
    }

    Map<Long, Sum> byProduct() {
        Map<Long, Sum> sums = new HashMap<>();
        for (int product = 0; product < amounts.length; product++) {
            if (counts[product] > 0) {
                sums.put((long) product, new Sum(Amounts.amount(amounts[product]), counts[product], untaxed[product]));
            }
        }
        return sums;
    }
}
