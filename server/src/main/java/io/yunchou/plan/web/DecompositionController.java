package io.yunchou.plan.web;

import io.yunchou.org.Organisation;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.application.DecomposeQuota;
import io.yunchou.plan.application.DecomposeQuota.Decomposed;
import io.yunchou.plan.application.ExplainQuota;
import io.yunchou.plan.application.QuotaOrigins;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.HandEdit;
import io.yunchou.plan.domain.decomposition.Decomposition;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Breaking goals down, and telling why a quota is what it is. */
@RestController
@RequestMapping("/api/plan")
class DecompositionController {
    private final DecomposeQuota decompose;
    private final ExplainQuota explain;
    private final Organisation organisation;

    DecompositionController(DecomposeQuota decompose, ExplainQuota explain, Organisation organisation) {
        this.decompose = decompose;
        this.explain = explain;
        this.organisation = organisation;
    }

    /**
     * Why a quota is what it is.
     *
     * @param version the published version: the file that was imported, or the plan
     * @param plan the annual plan; null for an import
     * @param path from the highest unit that the reader may see down to the position itself; empty for an import
     * @param month how the year fell on the quota's month; null where no decomposition made it
     * @param basis by which rules the goal was broken down; null where no decomposition made it
     * @param edits who changed it in the scenario, the oldest first
     */
    record Explanation(
            QuotaView quota,
            PublishedVersion version,
            @Nullable AnnualPlan plan,
            List<Decomposition.Node> path,
            Decomposition.@Nullable Month month,
            QuotaOrigins.@Nullable Basis basis,
            List<HandEdit> edits) {}

    /** Looks at the outcome only. */
    @PostMapping("/decompositions/preview")
    @Requires(PlanPermissions.EDIT)
    Decomposed preview(@Valid @RequestBody DecompositionRequest request) {
        return decompose.preview(request.rules());
    }

    /** Does it as a run that an annual plan can take over. */
    @PostMapping("/decompositions")
    @Requires(PlanPermissions.EDIT)
    Decomposed decompose(@Valid @RequestBody DecompositionRequest request) {
        return decompose.decompose(request.rules());
    }

    /** Why a quota is what it is, as codes and numbers. */
    @GetMapping("/quotas/{id}/explanation")
    @Requires(PlanPermissions.READ)
    Explanation explanation(@PathVariable long id) {
        ExplainQuota.Explained explained = explain.explain(id);
        QuotaOrigins.Origin origin = explained.origin();
        return new Explanation(
                QuotaView.Names.of(organisation).view(explained.quota()),
                explained.version(),
                explained.plan(),
                origin.path(),
                origin.month(),
                origin.basis(),
                origin.edits());
    }
}
