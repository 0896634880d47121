package io.yunchou.insight.web;

import io.yunchou.insight.InsightPermissions;
import io.yunchou.insight.application.ReadTerritories;
import io.yunchou.insight.application.ReadTerritories.Territories;
import io.yunchou.insight.application.ReadTerritories.Territory;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.tree.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders by the territory that they name. */
@RestController
class TerritoriesController {
    private final ReadTerritories readTerritories;

    TerritoriesController(ReadTerritories readTerritories) {
        this.readTerritories = readTerritories;
    }

    /** All territories in scope, the largest first. */
    record TerritoriesAnswer(String year, LocalDate asOf, MeasureAnswer measure, List<TerritoryAnswer> rows) {
        static TerritoriesAnswer of(Territories territories) {
            return new TerritoriesAnswer(
                    territories.year().code(),
                    territories.asOf(),
                    MeasureAnswer.of(territories.measure()),
                    territories.rows().stream().map(TerritoryAnswer::of).toList());
        }
    }

    /**
     * One territory.
     *
     * @param unitId null for what names no territory
     * @param withoutSeller the online channel and what nobody has claimed
     * @param lastYear the sum of both in the year before, up to the same point
     */
    record TerritoryAnswer(
            @Nullable Long unitId,
            @Nullable String code,
            @Nullable String name,
            BigDecimal bySellers,
            BigDecimal withoutSeller,
            BigDecimal lastYear) {
        static TerritoryAnswer of(Territory territory) {
            Label label = territory.label();
            return new TerritoryAnswer(
                    territory.unitId(),
                    label == null ? null : label.code(),
                    label == null ? null : label.name(),
                    territory.bySellers(),
                    territory.withoutSeller(),
                    territory.lastYear());
        }
    }

    @GetMapping("/api/insight/territories")
    @Requires(InsightPermissions.READ)
    TerritoriesAnswer territories(@RequestParam @Nullable String year, @RequestParam @Nullable String measure) {
        return TerritoriesAnswer.of(readTerritories.read(year, measure));
    }
}
