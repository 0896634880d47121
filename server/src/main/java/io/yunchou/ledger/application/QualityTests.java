package io.yunchou.ledger.application;

import io.yunchou.customer.AccountId;
import io.yunchou.customer.AccountOwners;
import io.yunchou.customer.Accounts;
import io.yunchou.ledger.FactQuality;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.mirror.ShareTest;
import io.yunchou.ledger.mirror.ShareTest.References;
import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationHistory;
import io.yunchou.org.PersonId;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each doubt means, by what is known of organisation and accounts now. */
@Component
class QualityTests {
    private final Organisation organisation;
    private final Accounts accounts;

    QualityTests(Organisation organisation, Accounts accounts) {
        this.organisation = organisation;
        this.accounts = accounts;
    }

    /** The test that all these doubts hold; the doubts are looked into only when there are any. */
    ShareTest test(Collection<FactQuality> qualities) {
        if (qualities.isEmpty()) {
            return ShareTest.ALWAYS;
        }
        List<ShareTest> tests = qualities.stream().map(this::test).toList();
        return (references, date) -> tests.stream().allMatch(test -> test.holds(references, date));
    }

    private ShareTest test(FactQuality quality) {
        return switch (quality) {
            case NO_SELLER -> (share, date) -> share.sellerId() == ShareFilter.NONE;
            case NO_UNIT -> (share, date) -> share.unitId() == ShareFilter.NONE;
            case NO_POSITION ->
                (share, date) -> share.sellerId() != ShareFilter.NONE && share.positionId() == ShareFilter.NONE;
            case OUTSIDE_SELLERS_UNIT -> outsideSellersUnit(organisation.history());
            case NOT_ACCOUNT_OWNER -> notAccountOwner(accounts.owners());
        };
    }

    private static ShareTest outsideSellersUnit(OrganisationHistory history) {
        return (share, date) -> share.unitId() != ShareFilter.NONE
                && share.positionId() != ShareFilter.NONE
                && history.unitOf(new PositionId(share.positionId()), date)
                        .filter(unit -> !history.isWithin(new UnitId(share.unitId()), unit, date))
                        .isPresent();
    }

    private static ShareTest notAccountOwner(AccountOwners owners) {
        return (share, date) -> share.sellerId() != ShareFilter.NONE && !owns(share, date, owners);
    }

    private static boolean owns(References share, LocalDate date, AccountOwners owners) {
        return owners.ownerOf(new AccountId(share.accountId()), date)
                .filter(new PersonId(share.sellerId())::equals)
                .isPresent();
    }
}
