package io.yunchou.plan.web;

import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.application.DecomposeQuota;
import io.yunchou.plan.application.DecomposeQuota.Decomposed;
import io.yunchou.plan.application.ExplainQuota;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
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

    DecompositionController(DecomposeQuota decompose, ExplainQuota explain) {
        this.decompose = decompose;
        this.explain = explain;
    }

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
    ExplainQuota.Explained explanation(@PathVariable long id) {
        return explain.explain(id);
    }
}
