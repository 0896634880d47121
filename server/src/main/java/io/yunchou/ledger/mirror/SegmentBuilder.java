package io.yunchou.ledger.mirror;

import java.time.YearMonth;

/** Reads the shares of a month into columns. */
final class SegmentBuilder {
    private final Segment.Dictionary dictionary;
    private final Growing.Longs fact = new Growing.Longs();
    private final Growing.Bytes ordinal = new Growing.Bytes();
    private final Growing.Bytes kind = new Growing.Bytes();
    private final Growing.Bytes dayOfMonth = new Growing.Bytes();
    private final WordColumn.Builder document = new WordColumn.Builder();
    private final Growing.Ints line = new Growing.Ints();
    private final Growing.Ints account = new Growing.Ints();
    private final WordColumn.Builder accountCode = new WordColumn.Builder();
    private final Growing.Ints product = new Growing.Ints();
    private final Growing.Ints unit = new Growing.Ints();
    private final Growing.Ints seller = new Growing.Ints();
    private final Growing.Ints position = new Growing.Ints();
    private final Growing.Ints percent = new Growing.Ints();
    private final Growing.Longs net = new Growing.Longs();
    private final Growing.Longs tax = new Growing.Longs();
    private final Growing.Bytes taxed = new Growing.Bytes();
    private final Growing.Bytes currency = new Growing.Bytes();
    private final Growing.Ints batch = new Growing.Ints();

    SegmentBuilder(Segment.Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    void addAll(ShareSource source) {
        while (source.next()) {
            addIdentity(source);
            addReferences(source);
            addAmounts(source);
        }
    }

    private void addIdentity(ShareSource source) {
        fact.add(source.factId());
        ordinal.add(source.ordinal());
        kind.add(dictionary.kinds().numberOf(source.kind()));
        dayOfMonth.add(source.dayOfMonth());
        document.add(source.document());
        line.add(source.line());
    }

    private void addReferences(ShareSource source) {
        account.add(Math.toIntExact(source.accountId()));
        accountCode.add(source.accountCode());
        product.add(Math.toIntExact(source.productId()));
        unit.add(Math.toIntExact(source.unitId()));
        seller.add(Math.toIntExact(source.sellerId()));
        position.add(Math.toIntExact(source.positionId()));
        batch.add(Math.toIntExact(source.batchId()));
    }

    private void addAmounts(ShareSource source) {
        percent.add(source.percentMillionths());
        net.add(source.netUnits());
        tax.add(source.taxUnits());
        taxed.add(source.taxed() ? 1 : 0);
        currency.add(dictionary.currencies().numberOf(source.currencyCode()));
    }

    Segment build(YearMonth month) {
        return new Segment(
                month,
                new Segment.Columns(
                        fact.trimmed(),
                        ordinal.trimmed(),
                        kind.trimmed(),
                        dayOfMonth.trimmed(),
                        document.build(),
                        line.trimmed(),
                        account.trimmed(),
                        accountCode.build(),
                        product.trimmed(),
                        unit.trimmed(),
                        seller.trimmed(),
                        position.trimmed(),
                        percent.trimmed(),
                        net.trimmed(),
                        tax.trimmed(),
                        taxed.trimmed(),
                        currency.trimmed(),
                        batch.trimmed()),
                dictionary);
    }
}
