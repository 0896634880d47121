package io.yunchou.plan.web;

import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.PublishedQuotas;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.plan.application.DefineMeasures;
import io.yunchou.plan.application.ListDrivers;
import io.yunchou.plan.domain.KnownDriver;
import io.yunchou.platform.access.Requires;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What quotas count, by what goals can be broken down, and the versions in which quotas were published. */
@RestController
@RequestMapping("/api/plan")
class MeasureController {
    private final Measures measures;
    private final DefineMeasures define;
    private final ListDrivers drivers;
    private final PublishedQuotas quotas;

    MeasureController(Measures measures, DefineMeasures define, ListDrivers drivers, PublishedQuotas quotas) {
        this.measures = measures;
        this.define = define;
        this.drivers = drivers;
        this.quotas = quotas;
    }

    @GetMapping("/measures")
    @Requires(PlanPermissions.READ)
    List<QuotaMeasure> measures() {
        return measures.all();
    }

    /** Adds a measure, or changes what may still change of it. */
    @PutMapping("/measures")
    @Requires(PlanPermissions.CONFIGURE)
    QuotaMeasure define(@RequestBody QuotaMeasure measure) {
        return define.define(measure);
    }

    /** The drivers that were imported for a year. */
    @GetMapping("/drivers")
    @Requires(PlanPermissions.EDIT)
    List<KnownDriver> drivers(@RequestParam String year) {
        return drivers.of(year);
    }

    /** All published versions, the latest first. */
    @GetMapping("/versions")
    @Requires(PlanPermissions.READ)
    List<PublishedVersion> versions() {
        return quotas.versions();
    }
}
