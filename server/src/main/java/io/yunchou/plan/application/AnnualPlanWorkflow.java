package io.yunchou.plan.application;

import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.PublishedVersion.Origin;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.PlanContent;
import io.yunchou.plan.domain.Publication;
import io.yunchou.plan.domain.Publication.Replacing;
import io.yunchou.plan.domain.QuotaLine;
import io.yunchou.plan.persistence.AnnualPlanTables;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.DocumentMoved;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.WorkflowDefinition;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The way of an annual plan from draft to published. Whichever way a step is taken, its conditions are checked here and
 * publishing puts the quotas in force in the same transaction.
 */
@Component
class AnnualPlanWorkflow implements WorkflowDefinition {
    private final AnnualPlanTables plans;
    private final PlanRules rules;
    private final PublishQuotas publish;
    private final Organisation organisation;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    AnnualPlanWorkflow(
            AnnualPlanTables plans,
            PlanRules rules,
            PublishQuotas publish,
            Organisation organisation,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.plans = plans;
        this.rules = rules;
        this.publish = publish;
        this.organisation = organisation;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    @Override
    public String kind() {
        return AnnualPlan.KIND;
    }

    @Override
    public String permission(Step step) {
        return switch (step) {
            case SUBMIT -> PlanPermissions.EDIT;
            case APPROVE, RETURN -> PlanPermissions.APPROVE;
            case PUBLISH, LOCK -> PlanPermissions.PUBLISH;
        };
    }

    @Override
    public boolean concerns(Caller caller, String documentId) {
        return plans.rootUnit(Long.parseLong(documentId))
                .map(unit -> scopes.of(caller, businessDate.today()).coversUnit(unit))
                .orElse(true);
    }

    @Override
    public void check(Step step, Document document) {
        if (step == Step.SUBMIT || step == Step.APPROVE || step == Step.PUBLISH) {
            long id = Long.parseLong(document.key().id());
            rules.requirePublishable(plans.find(id).orElseThrow(), plans.content(id));
        }
    }

    @EventListener
    void moved(DocumentMoved moved) {
        if (moved.step() == Step.PUBLISH && moved.document().key().kind().equals(AnnualPlan.KIND)) {
            long id = Long.parseLong(moved.document().key().id());
            putInForce(plans.find(id).orElseThrow(), plans.content(id));
        }
    }

    private void putInForce(AnnualPlan plan, PlanContent content) {
        Publication publication = new Publication(Origin.PLAN, plan.name(), null, replacing(content));
        for (VersionId version : publish.publish(publication, lines(plan, content))) {
            plans.publish(plan.id(), version);
        }
    }

    /** A plan of the company stands for the whole year; one of a part of it touches only its own windows. */
    private Replacing replacing(PlanContent content) {
        PlanContent.Node root = content.root().orElseThrow();
        OrganisationTree tree =
                organisation.asOf(content.leaves().getFirst().days().start());
        boolean whole = tree.find(new UnitId(root.id()))
                .filter(node -> node.depth() == 0)
                .isPresent();
        return whole ? Replacing.WHOLE_YEAR : Replacing.SAME_WINDOWS;
    }

    /** A position that is asked nothing all year owes nothing. */
    private static List<QuotaLine> lines(AnnualPlan plan, PlanContent content) {
        Map<Long, BigDecimal> years = new HashMap<>();
        content.leaves().forEach(leaf -> years.merge(leaf.positionId(), leaf.amount(), BigDecimal::add));
        return content.leaves().stream()
                .filter(leaf ->
                        years.getOrDefault(leaf.positionId(), BigDecimal.ZERO).signum() > 0)
                .map(leaf -> new QuotaLine(
                        plan.year(), new PositionId(leaf.positionId()), leaf.period(), leaf.days(), leaf.amount()))
                .toList();
    }
}
