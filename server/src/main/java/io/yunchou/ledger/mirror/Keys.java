package io.yunchou.ledger.mirror;

import io.yunchou.ledger.domain.ShareMark;
import io.yunchou.ledger.domain.ShareOrder;

/**
 * A segment's sort keys as numbers. Within a segment a text's key is twice its rank, so that a text which the segment does
 * not know has its place between two of them.
 */
sealed interface Keys {
    long at(int row);

    /** The key of a place that may lie in another segment. */
    long of(ShareMark mark);

    ShareMark mark(int row);

    static Keys in(Segment segment, ShareOrder.By by) {
        return switch (by) {
            case DATE -> new Dates(segment);
            case AMOUNT -> new NetAmounts(segment);
            case DOCUMENT -> new Texts(segment, segment.columns.document());
            case ACCOUNT -> new Texts(segment, segment.columns.accountCode());
        };
    }

    record Dates(Segment segment, long dayBeforeMonth) implements Keys {
        Dates(Segment segment) {
            this(segment, segment.month.atDay(1).toEpochDay() - 1);
        }

        @Override
        public long at(int row) {
            return dayBeforeMonth + segment.columns.dayOfMonth()[row];
        }

        @Override
        public long of(ShareMark mark) {
            return mark.number();
        }

        @Override
        public ShareMark mark(int row) {
            return new ShareMark(
                    at(row), "", segment.columns.fact()[row], segment.columns.ordinal()[row]);
        }
    }

    record NetAmounts(Segment segment) implements Keys {
        @Override
        public long at(int row) {
            return segment.columns.net()[row];
        }

        @Override
        public long of(ShareMark mark) {
            return mark.number();
        }

        @Override
        public ShareMark mark(int row) {
            return new ShareMark(
                    at(row), "", segment.columns.fact()[row], segment.columns.ordinal()[row]);
        }
    }

    record Texts(Segment segment, WordColumn column) implements Keys {
        @Override
        public long at(int row) {
            return 2L * column.ranks()[row];
        }

        @Override
        public long of(ShareMark mark) {
            int rank = column.words().firstFrom(mark.text());
            return column.words().has(rank, mark.text()) ? 2L * rank : 2L * rank - 1;
        }

        @Override
        public ShareMark mark(int row) {
            return new ShareMark(
                    0,
                    column.at(row),
                    segment.columns.fact()[row],
                    segment.columns.ordinal()[row]);
        }
    }
}
