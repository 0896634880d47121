package io.yunchou.platform.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The roles of the product (domain reference, section 12). A role gives verbs; the data scope says on what. */
public enum Role {
    ADMINISTRATOR(Reach.ALL),
    CEO(Reach.ALL),
    SALES_OPS_HQ(Reach.ALL),
    SALES_OPS_BP(Reach.SUBTREE),
    BU_HEAD(Reach.SUBTREE),
    REGION_MANAGER(Reach.SUBTREE),
    SELLER(Reach.OWN),
    FUNCTION_HEAD(Reach.OWN),
    FINANCE(Reach.ALL),
    HR(Reach.ALL),
    AUDITOR(Reach.ALL);

    /** How far the role sees in the organisation tree, unless a grant says otherwise. */
    public enum Reach {
        OWN,
        SUBTREE,
        ALL
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** The roles as a set in the order of this enum, so that they are always shown alike. */
    public static Set<Role> sorted(Collection<Role> roles) {
        Set<Role> sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        return Collections.unmodifiableSet(sorted);
    }
}
