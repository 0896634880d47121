package io.yunchou.engines.cube.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One published version of a scenario. It never changes: a reader holds on to it for as long as he likes, waits for
 * nobody and is in nobody's way.
 */
public interface CubeView {
    CubeDefinition definition();

    /** The sequence of the last operation in it. */
    long sequence();

    /** A cell's units at any level; empty where a derived measure has no result or shared leaves differ. */
    OptionalLong units(Cell cell);

    /** A cell's value in main units: units times grain. */
    Optional<BigDecimal> value(Cell cell);

    /** The goal set on exactly this cell. */
    OptionalLong goal(Cell cell);

    /** What remains to allocate: goal less assigned, where a goal is set. Negative when over-assigned. */
    OptionalLong remaining(Cell cell);

    LockState lock(Cell cell);

    /** A page of cells. */
    Page page(PageRequest request);

    /** This version's page less the other's, cell by cell; present where both are. Both must have the same members. */
    Page difference(CubeView other, PageRequest request);

    /** The organisation's leaves under which any stored value differs from the other version's. */
    List<Long> organisationsThatDiffer(CubeView other);

    /** The units of every leaf below a cell, in member order: what a copy takes as its source. */
    Units leafUnits(Cell cell);

    /** How many leaves lie below a cell. */
    long leafCount(Cell cell);
}
