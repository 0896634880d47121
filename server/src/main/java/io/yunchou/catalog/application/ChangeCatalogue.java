package io.yunchou.catalog.application;

import io.yunchou.catalog.ProductId;
import io.yunchou.catalog.ProductUse;
import io.yunchou.catalog.domain.CatalogError;
import io.yunchou.catalog.domain.Catalogue;
import io.yunchou.catalog.domain.Catalogues;
import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.dated.Recording;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which the catalogue changes: one changer at a time. */
@Component
public class ChangeCatalogue {
    private final Catalogues catalogues;
    private final List<ProductUse> uses;
    private final Callers callers;
    private final Clock clock;

    ChangeCatalogue(Catalogues catalogues, List<ProductUse> uses, Callers callers, Clock clock) {
        this.catalogues = catalogues;
        this.uses = uses;
        this.callers = callers;
        this.clock = clock;
    }

    /** Keeps other changers away until the transaction ends; the answer is the catalogue as it now stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Catalogue lock() {
        catalogues.bumpVersion();
        return catalogues.present();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Catalogue before, Catalogue after, long batchId) {
        catalogues.save(before, after, recording(batchId));
        catalogues.bumpVersion();
    }

    /** Takes an import back, unless something stands on a product that would be gone. */
    @Transactional
    public void undo(long batchId) {
        Map<String, Long> before = lock().productIds();
        catalogues.undo(batchId, recording(null));
        catalogues.bumpVersion();
        Map<String, Long> after = catalogues.present().productIds();
        refuseWhenUsed(before, after);
    }

    private void refuseWhenUsed(Map<String, Long> before, Map<String, Long> after) {
        Set<ProductId> gone = before.entrySet().stream()
                .filter(entry -> !after.containsKey(entry.getKey()))
                .map(entry -> new ProductId(entry.getValue()))
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return;
        }
        List<String> users =
                uses.stream().flatMap(use -> use.usersOfProducts(gone).stream()).toList();
        if (!users.isEmpty()) {
            throw new BusinessException(
                    CatalogError.STILL_IN_USE,
                    "Products of this import are used by %s.\nMaybe take that back first."
                            .formatted(String.join(", ", users)),
                    Map.of("users", users));
        }
    }

    private Recording recording(@Nullable Long batchId) {
        return new Recording(clock.instant(), callers.current().userId(), batchId);
    }
}
