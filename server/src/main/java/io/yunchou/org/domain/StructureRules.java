package io.yunchou.org.domain;

import java.util.List;

/** All rules of the structure, in the order in which breaches are reported. */
public final class StructureRules {
    private static final List<StructureRule> ALL = List.of(
            UnitRules::noUnitStandsUnderItself,
            UnitRules::everyUnitStandsInAnExistingUnit,
            PositionRules::everyPositionStandsInAnExistingUnit,
            PositionRules::aUnitHasOneHead,
            PlacementRules::everyPlacementIsOfAPersonOfTheCompany,
            PlacementRules::everyPlacementIsInAnExistingPosition,
            PlacementRules::theSharesOfAPersonSumToOne,
            PlacementRules::aPositionHasOneHolderUnlessShared);

    private StructureRules() {}

    public static List<Breach> breaches(Structure structure) {
        return ALL.stream().flatMap(rule -> rule.breaches(structure)).toList();
    }

    /** Refuses a structure that breaks a rule, naming the first breach. */
    public static void require(Structure structure) {
        ALL.stream().flatMap(rule -> rule.breaches(structure)).findFirst().ifPresent(breach -> {
            throw breach.asException();
        });
    }
}
