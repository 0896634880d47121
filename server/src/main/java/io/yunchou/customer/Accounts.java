package io.yunchou.customer;

import io.yunchou.org.UnitId;
import io.yunchou.platform.tree.Label;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The door to the accounts. There may be many: load the whole map only for work on many rows. */
public interface Accounts {
    /** The ids of all accounts by code, loaded at each call: call it once per piece of work. */
    Map<String, Long> idsByCode();

    /** The ids of these codes; a code that is no account is left out. */
    Map<String, Long> idsOf(Collection<String> codes);

    /** How these accounts are shown; an account without a name shows its code. */
    Map<Long, Label> labels(Collection<Long> ids);

    /** The unit that serves each of these accounts on the day; an account of no unit is left out. */
    Map<Long, UnitId> unitsOf(Collection<Long> ids, LocalDate day);

    /** Who owns which account when, over all accounts and all time, loaded at each call. */
    AccountOwners owners();
}
