package io.yunchou.ledger.web;

import io.yunchou.catalog.Products;
import io.yunchou.customer.Accounts;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.org.Directories;
import io.yunchou.org.Organisation;
import io.yunchou.platform.tree.Directory;
import io.yunchou.platform.tree.Label;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to what facts point to. */
@Component
class FactViews {
    private final Organisation organisation;
    private final Accounts accounts;
    private final Products products;

    FactViews(Organisation organisation, Accounts accounts, Products products) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.products = products;
    }

    /** The names in force for one answer. */
    record Names(Map<Long, Label> accounts, Directory products, Directories organisation) {
        Named account(long id, String code) {
            Label label = accounts.getOrDefault(id, new Label(code, code));
            return new Named(id, label.code(), label.name());
        }

        @Nullable
        Named product(@Nullable Long id) {
            return named(id, products);
        }

        @Nullable
        Named unit(@Nullable Long id) {
            return named(id, organisation.units());
        }

        private static @Nullable Named named(@Nullable Long id, Directory directory) {
            if (id == null) {
                return null;
            }
            Label label = directory.label(id).orElseGet(() -> new Label("#" + id, "#" + id));
            return new Named(id, label.code(), label.name());
        }

        FactRow row(FactShare share) {
            return new FactRow(
                    share.factId(),
                    share.ordinal(),
                    share.kind(),
                    share.date(),
                    share.document(),
                    share.line(),
                    account(share.accountId(), share.accountCode()),
                    product(share.productId()),
                    unit(share.unitId()),
                    named(share.sellerId(), organisation.people()),
                    named(share.positionId(), organisation.positions()),
                    share.percent(),
                    share.netAmount(),
                    share.taxAmount(),
                    share.currencyCode(),
                    share.batchId());
        }
    }

    Names names(Collection<Long> accountIds) {
        return new Names(accounts.labels(Set.copyOf(accountIds)), products.products(), organisation.directories());
    }

    List<FactRow> rows(List<FactShare> shares) {
        Names names = names(shares.stream().map(FactShare::accountId).collect(Collectors.toSet()));
        return shares.stream().map(names::row).toList();
    }
}
