package io.yunchou.platform.access;

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
}
