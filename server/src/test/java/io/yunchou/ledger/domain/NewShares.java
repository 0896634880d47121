package io.yunchou.ledger.domain;

import io.yunchou.ledger.domain.NewShare.Dating;
import io.yunchou.ledger.domain.NewShare.References;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of an import as prose: {@code row(3).of("SO1").by(7, "60").worth("100.00")}. */
public record NewShares(
        long row,
        String document,
        @Nullable Long seller,
        BigDecimal percent,
        BigDecimal net,
        String account,
        @Nullable BigDecimal tax) {
    static final LocalDate DAY = LocalDate.of(2014, 3, 31);

    public static NewShares row(long number) {
        return new NewShares(number, "SO1", 7L, new BigDecimal("100"), new BigDecimal("100.0000"), "A1", null);
    }

    NewShares of(String name) {
        return new NewShares(row, name, seller, percent, net, account, tax);
    }

    NewShares by(long person, String share) {
        return new NewShares(row, document, person, new BigDecimal(share), net, account, tax);
    }

    NewShares worth(String amount) {
        return new NewShares(row, document, seller, percent, new BigDecimal(amount), account, tax);
    }

    NewShares taxed(String amount) {
        return new NewShares(row, document, seller, percent, net, account, new BigDecimal(amount));
    }

    NewShares boughtBy(String code) {
        return new NewShares(row, document, seller, percent, net, code, tax);
    }

    NewShare share() {
        return new NewShare(
                row,
                new DocumentLine("booking", document, 1),
                new Dating(DAY, DAY, null),
                new References(account.hashCode(), account, null, null),
                new SellerPart(seller, 1L, percent),
                new FactAmounts(net, tax, null, "USD", FactAmounts.Terms.UNSTATED),
                null);
    }
}
