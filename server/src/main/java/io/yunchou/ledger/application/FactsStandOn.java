package io.yunchou.ledger.application;

import io.yunchou.catalog.ProductId;
import io.yunchou.catalog.ProductUse;
import io.yunchou.customer.AccountId;
import io.yunchou.customer.AccountUse;
import io.yunchou.ledger.domain.Batch;
import io.yunchou.ledger.persistence.Batches;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Facts stand on their accounts and products for as long as their batch is not voided. */
@Component
class FactsStandOn implements AccountUse, ProductUse {
    private static final int NAMED_MAX = 5;

    private final Batches batches;

    FactsStandOn(Batches batches) {
        this.batches = batches;
    }

    @Override
    public List<String> usersOfAccounts(Set<AccountId> accounts) {
        Set<Long> ids = accounts.stream().map(AccountId::value).collect(Collectors.toSet());
        return names(batches.standingOnAccounts(ids, NAMED_MAX));
    }

    @Override
    public List<String> usersOfProducts(Set<ProductId> products) {
        Set<Long> ids = products.stream().map(ProductId::value).collect(Collectors.toSet());
        return names(batches.standingOnProducts(ids, NAMED_MAX));
    }

    private static List<String> names(List<Batch> batches) {
        return batches.stream()
                .map(batch -> "%s (ledger batch %d)".formatted(batch.label(), batch.id()))
                .toList();
    }
}
