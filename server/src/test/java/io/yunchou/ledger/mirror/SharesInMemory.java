package io.yunchou.ledger.mirror;

import io.yunchou.ledger.Amounts;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.LedgerHead;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A stored ledger that is a list. */
final class SharesInMemory implements MirroredLedger {
    private final List<FactShare> shares = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private UUID ledger = UUID.randomUUID();
    int monthsRead;

    void post(List<FactShare> added) {
        shares.addAll(added);
        changed(added);
    }

    void voidBatch(long batch) {
        List<FactShare> gone =
                shares.stream().filter(share -> share.batchId() == batch).toList();
        shares.removeAll(gone);
        changed(gone);
    }

    void becomeAnother() {
        ledger = UUID.randomUUID();
        shares.clear();
        changes.clear();
    }

    private void changed(List<FactShare> touched) {
        List<YearMonth> months = List.copyOf(new TreeSet<>(
                touched.stream().map(share -> YearMonth.from(share.date())).toList()));
        changes.add(new Change(changes.size() + 1, months));
    }

    List<FactShare> all() {
        return shares;
    }

    @Override
    public LedgerHead head() {
        return new LedgerHead(ledger, changes.size());
    }

    @Override
    public List<Change> changesAfter(long sequence) {
        return changes.subList((int) sequence, changes.size());
    }

    @Override
    public void read(YearMonth month, Consumer<ShareSource> reader) {
        monthsRead++;
        reader.accept(new Rows(shares.stream()
                .filter(share -> YearMonth.from(share.date()).equals(month))
                .sorted(Comparator.comparingLong(share -> idOf(share.positionId())))
                .iterator()));
    }

    private static long idOf(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    private static final class Rows implements ShareSource {
        private final Iterator<FactShare> shares;
        private @Nullable FactShare current;

        Rows(Iterator<FactShare> shares) {
            this.shares = shares;
        }

        private FactShare now() {
            return Objects.requireNonNull(current);
        }

        @Override
        public boolean next() {
            current = shares.hasNext() ? shares.next() : null;
            return current != null;
        }

        @Override
        public long factId() {
            return now().factId();
        }

        @Override
        public int ordinal() {
            return now().ordinal();
        }

        @Override
        public String kind() {
            return now().kind();
        }

        @Override
        public int dayOfMonth() {
            return now().date().getDayOfMonth();
        }

        @Override
        public String document() {
            return now().document();
        }

        @Override
        public int line() {
            return now().line();
        }

        @Override
        public long accountId() {
            return now().accountId();
        }

        @Override
        public String accountCode() {
            return now().accountCode();
        }

        @Override
        public long productId() {
            return idOf(now().productId());
        }

        @Override
        public long unitId() {
            return idOf(now().unitId());
        }

        @Override
        public long sellerId() {
            return idOf(now().sellerId());
        }

        @Override
        public long positionId() {
            return idOf(now().positionId());
        }

        @Override
        public int percentMillionths() {
            return now().percent().movePointRight(6).intValueExact();
        }

        @Override
        public long netUnits() {
            return Amounts.units(now().netAmount());
        }

        @Override
        public boolean taxed() {
            return now().taxAmount() != null;
        }

        @Override
        public long taxUnits() {
            return now().taxAmount() == null ? 0 : Amounts.units(Objects.requireNonNull(now().taxAmount()));
        }

        @Override
        public String currencyCode() {
            return now().currencyCode();
        }

        @Override
        public long batchId() {
            return now().batchId();
        }
    }
}
