package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.Rounding;
import io.yunchou.org.Organisation;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.PlanSummaries;
import io.yunchou.plan.PublishedQuotas;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.PlanContent;
import io.yunchou.plan.persistence.AnnualPlanTables;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.tree.Directory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Annual plans as people may see them. */
@Service
public class ReadPlans implements PlanSummaries {
    private final AnnualPlanTables plans;
    private final PublishedQuotas quotas;
    private final Organisation organisation;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadPlans(
            AnnualPlanTables plans,
            PublishedQuotas quotas,
            Organisation organisation,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.plans = plans;
        this.quotas = quotas;
        this.organisation = organisation;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * A unit or position of a plan.
     *
     * @param parent the key of its parent; null where the reader may not see it
     * @param holder who holds the position when the year begins; null for a unit or a vacancy
     * @param growth goal ÷ history − 1; null without history
     */
    public record PlanRow(
            String key,
            boolean position,
            long id,
            String code,
            String name,
            @Nullable String parent,
            int depth,
            @Nullable String holder,
            BigDecimal history,
            BigDecimal goal,
            BigDecimal assigned,
            @Nullable BigDecimal growth,
            boolean locked) {}

    /**
     * What stands at the top of a plan.
     *
     * @param remaining goal − assigned; below 0 where more is assigned than the goal
     * @param growth goal ÷ history − 1; null without history
     */
    public record Figures(
            BigDecimal history,
            BigDecimal goal,
            BigDecimal assigned,
            BigDecimal remaining,
            @Nullable BigDecimal growth) {}

    /** The figures of the whole plan, for whoever answers for all of it; nothing while it asks nothing. */
    public Optional<Figures> figures(AnnualPlan plan) {
        DataScope scope = scope();
        return plans.root(plan.id())
                .filter(root -> covers(scope, root.position(), root.id()))
                .map(root -> new Figures(
                        root.history(),
                        root.goal(),
                        root.assigned(),
                        root.goal().subtract(root.assigned()),
                        growth(root.goal(), root.history())));
    }

    /** The plans whose top lies in the caller's scope, and those of his own that ask nothing yet. */
    public List<AnnualPlan> visible() {
        DataScope scope = scope();
        return plans.all().stream().filter(plan -> isVisible(plan, scope)).toList();
    }

    /** A plan of which the caller may see anything. */
    public AnnualPlan visible(long id) {
        DataScope scope = scope();
        return plans.find(id)
                .filter(plan -> isVisible(plan, scope))
                .orElseThrow(() -> new BusinessException(
                        PlanError.UNKNOWN_PLAN,
                        "There is no annual plan %d that you may see.\nMaybe it was discarded.".formatted(id),
                        Map.of("plan", id)));
    }

    /** The part of the plan that lies in the caller's scope. */
    public List<PlanRow> rows(long id) {
        DataScope scope = scope();
        visible(id);
        return rows(plans.content(id)).stream()
                .filter(row -> covers(scope, row.position(), row.id()))
                .toList();
    }

    @Override
    public List<Summary> published(String fiscalYear, String measure) {
        return quotas.versions().stream()
                .filter(version -> version.fiscalYear().equals(fiscalYear)
                        && version.measure().equals(measure)
                        && version.withdrawnAt() == null)
                .map(PublishedVersion::id)
                .map(plans::ofVersion)
                .flatMap(Optional::stream)
                .findFirst()
                .map(plan -> rows(plans.content(plan.id())).stream()
                        .map(ReadPlans::summary)
                        .toList())
                .orElse(List.of());
    }

    private static Summary summary(PlanRow row) {
        return new Summary(
                row.position(),
                row.id(),
                row.depth(),
                row.code(),
                row.name(),
                row.holder(),
                row.history(),
                row.assigned(),
                growth(row.assigned(), row.history()));
    }

    private List<PlanRow> rows(PlanContent content) {
        Map<String, Integer> depths = new HashMap<>();
        PlacementIndex placements = organisation.placements();
        Directory people = organisation.people();
        LocalDate day = content.leaves().stream()
                .map(leaf -> leaf.days().start())
                .min(LocalDate::compareTo)
                .orElse(businessDate.today());
        return content.nodes().stream()
                .map(node -> {
                    String parent = node.parent();
                    int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
                    depths.put(node.key(), depth);
                    return row(node, depth, holder(node, placements, people, day));
                })
                .toList();
    }

    private static @Nullable String holder(
            PlanContent.Node node, PlacementIndex placements, Directory people, LocalDate day) {
        return node.position()
                ? placements
                        .holderOf(new PositionId(node.id()), day)
                        .map(person -> people.nameOf(person.value()))
                        .orElse(null)
                : null;
    }

    private static PlanRow row(PlanContent.Node node, int depth, @Nullable String holder) {
        return new PlanRow(
                node.key(),
                node.position(),
                node.id(),
                node.code(),
                node.name(),
                node.parent(),
                depth,
                holder,
                node.history(),
                node.goal(),
                node.assigned(),
                growth(node.goal(), node.history()),
                node.locked());
    }

    static @Nullable BigDecimal growth(BigDecimal goal, BigDecimal history) {
        return history.signum() == 0 ? null : Rounding.quotient(goal.subtract(history), history);
    }

    /** Whoever does not plan sees a plan once it is in force. */
    private boolean isVisible(AnnualPlan plan, DataScope scope) {
        if (scope instanceof DataScope.All) {
            return true;
        }
        Caller caller = callers.current();
        if (!caller.may(PlanPermissions.EDIT) && !plans.isPublished(plan.id())) {
            return false;
        }
        PlanContent content = plans.content(plan.id());
        return content.nodes().isEmpty()
                ? plan.createdBy().equals(caller.name())
                : content.nodes().stream().anyMatch(node -> covers(scope, node.position(), node.id()));
    }

    private static boolean covers(DataScope scope, boolean position, long id) {
        return position ? scope.coversPosition(id) : scope.coversUnit(id);
    }

    private DataScope scope() {
        return scopes.of(callers.current(), businessDate.today());
    }
}
