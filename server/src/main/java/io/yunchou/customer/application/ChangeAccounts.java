package io.yunchou.customer.application;

import io.yunchou.customer.AccountId;
import io.yunchou.customer.AccountUse;
import io.yunchou.customer.domain.AccountState;
import io.yunchou.customer.domain.AccountStore;
import io.yunchou.customer.domain.CustomerError;
import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.Timeline;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which accounts change. */
@Component
public class ChangeAccounts {
    private final AccountStore store;
    private final List<AccountUse> uses;
    private final Callers callers;
    private final Clock clock;

    ChangeAccounts(AccountStore store, List<AccountUse> uses, Callers callers, Clock clock) {
        this.store = store;
        this.uses = uses;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What is to hold for an account over some days.
     *
     * @param ownerId the seller who owns it; null leaves whoever does
     */
    public record Said(
            String code,
            DateRange during,
            AccountState state,
            @Nullable Long ownerId) {}

    @Transactional
    public void say(List<Said> all, long batchId) {
        store.lock();
        Map<String, Long> ids = store.identify(all.stream().map(Said::code).toList());
        Map<Long, Timeline<AccountState>> accounts = store.accounts(ids.values());
        Map<Long, Timeline<Long>> owners = store.owners(ids.values());
        Map<Long, Timeline<AccountState>> accountsAfter = new HashMap<>(accounts);
        Map<Long, Timeline<Long>> ownersAfter = new HashMap<>(owners);
        for (Said said : all) {
            long id = Objects.requireNonNull(ids.get(said.code()));
            assign(accountsAfter, id, said.during(), said.state());
            if (said.ownerId() != null) {
                assign(ownersAfter, id, said.during(), said.ownerId());
            }
        }
        store.saveAccounts(accounts, accountsAfter, recording(batchId));
        store.saveOwners(owners, ownersAfter, recording(batchId));
    }

    /** Takes an import back, unless something stands on an account that would be gone. */
    @Transactional
    public void undo(long batchId) {
        store.lock();
        Set<AccountId> gone = store.undo(batchId, recording(null)).stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            refuseWhenUsed(gone);
        }
    }

    private void refuseWhenUsed(Set<AccountId> gone) {
        List<String> users =
                uses.stream().flatMap(use -> use.usersOfAccounts(gone).stream()).toList();
        if (!users.isEmpty()) {
            throw new BusinessException(
                    CustomerError.STILL_IN_USE,
                    "Accounts of this import are used by %s.\nMaybe take that back first."
                            .formatted(String.join(", ", users)),
                    Map.of("users", users));
        }
    }

    private static <V> void assign(Map<Long, Timeline<V>> timelines, long id, DateRange during, V value) {
        timelines.put(id, timelines.getOrDefault(id, Timeline.empty()).assign(during, value));
    }

    private Recording recording(@Nullable Long batchId) {
        return new Recording(clock.instant(), callers.current().userId(), batchId);
    }
}
