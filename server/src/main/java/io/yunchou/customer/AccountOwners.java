package io.yunchou.customer;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who owns which account when. Immutable. */
public final class AccountOwners {
    private final Map<AccountId, List<Ownership>> byAccount;

    private AccountOwners(Map<AccountId, List<Ownership>> byAccount) {
        this.byAccount = byAccount;
    }

    /**
     * One seller's ownership of one account.
     *
     * @param valid the days, start inclusive, end exclusive; the spans of one account do not overlap
     */
    public record Ownership(AccountId account, PersonId owner, DateRange valid) {}

    public static AccountOwners of(List<Ownership> ownerships) {
        return new AccountOwners(ownerships.stream()
                .collect(Collectors.groupingBy(Ownership::account, HashMap::new, Collectors.toUnmodifiableList())));
    }

    /** The seller who owns the account on the day. */
    public Optional<PersonId> ownerOf(AccountId account, LocalDate day) {
        return byAccount.getOrDefault(account, List.of()).stream()
                .filter(ownership -> ownership.valid().contains(day))
                .findFirst()
                .map(Ownership::owner);
    }
}
