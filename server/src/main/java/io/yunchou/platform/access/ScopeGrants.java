package io.yunchou.platform.access;

import java.time.LocalDate;
import java.util.Set;

/** What a user may see beyond the reach of the roles, granted one by one, dated, with a reason. */
public interface ScopeGrants {
    /** What is granted to a user on a day. */
    Granted to(long userId, LocalDate on);

    /**
     * The sum of a user's grants.
     *
     * @param everything true when one of them is for the whole company
     * @param unitIds the units whose subtree is granted
     */
    record Granted(boolean everything, Set<Long> unitIds) {
        public static final Granted NOTHING = new Granted(false, Set.of());

        public Granted {
            unitIds = Set.copyOf(unitIds);
        }
    }
}
