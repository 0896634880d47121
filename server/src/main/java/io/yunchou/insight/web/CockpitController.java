package io.yunchou.insight.web;

import io.yunchou.insight.InsightPermissions;
import io.yunchou.insight.application.ReadCockpit;
import io.yunchou.platform.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attainment of a year for a node of the organisation. */
@RestController
class CockpitController {
    private final ReadCockpit readCockpit;

    CockpitController(ReadCockpit readCockpit) {
        this.readCockpit = readCockpit;
    }

    /** A unit or a position may be asked for; without either it is the highest node in the caller's scope. */
    @GetMapping("/api/insight/cockpit")
    @Requires(InsightPermissions.READ)
    CockpitAnswer cockpit(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable Long unit,
            @RequestParam @Nullable Long position,
            @RequestParam @Nullable String measure) {
        return CockpitAnswer.of(readCockpit.read(year, AskedNode.of(unit, position), measure));
    }
}
