package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.plan.domain.decomposition.Decomposition;
import io.yunchou.plan.domain.decomposition.NodeKey;
import io.yunchou.plan.persistence.AnnualPlanTables;
import io.yunchou.plan.persistence.QuotaList;
import io.yunchou.plan.persistence.VersionTable;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.run.Runs;
import io.yunchou.platform.time.BusinessDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Why a quota is what it is. */
@Service
public class ExplainQuota {
    private final QuotaList quotas;
    private final VersionTable versions;
    private final AnnualPlanTables plans;
    private final Runs runs;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ExplainQuota(
            QuotaList quotas,
            VersionTable versions,
            AnnualPlanTables plans,
            Runs runs,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.quotas = quotas;
        this.versions = versions;
        this.plans = plans;
        this.runs = runs;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * Where a quota came from.
     *
     * @param version the published version: the file that was imported, or the plan
     * @param plan the annual plan; null for an import
     * @param path from the highest unit that the reader may see down to the position itself; empty where no
     *     decomposition made it
     * @param month how the year fell on the quota's month; null where no decomposition made it
     */
    public record Explained(
            ListedQuota quota,
            PublishedVersion version,
            @Nullable AnnualPlan plan,
            List<Decomposition.Node> path,
            Decomposition.@Nullable Month month) {
        public Explained {
            path = List.copyOf(path);
        }
    }

    public Explained explain(long quotaId) {
        DataScope scope = scopes.of(callers.current(), businessDate.today());
        ListedQuota quota =
                quotas.slice(scope, null, ListRequest.first().filteredBy("id:eq:" + quotaId)).items().stream()
                        .findFirst()
                        .orElseThrow(() -> unknown(quotaId));
        VersionId id = new VersionId(quota.versionId());
        PublishedVersion version = versions.find(id).orElseThrow();
        Optional<AnnualPlan> plan = plans.ofVersion(id);
        Long runId = plan.map(AnnualPlan::runId).orElse(null);
        if (runId == null) {
            return new Explained(quota, version, plan.orElse(null), List.of(), null);
        }
        Decomposition decomposition = runs.outputs(runId, Decomposition.class);
        List<Decomposition.Node> path = path(decomposition, NodeKey.position(quota.positionId()), scope);
        return new Explained(quota, version, plan.orElse(null), path, month(path, quota));
    }

    private static Decomposition.@Nullable Month month(List<Decomposition.Node> path, ListedQuota quota) {
        return path.isEmpty()
                ? null
                : path.getLast().months().stream()
                        .filter(month -> month.period().equals(quota.period()))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Decomposition.Node> path(Decomposition decomposition, String key, DataScope scope) {
        List<Decomposition.Node> path = new ArrayList<>();
        Optional<Decomposition.Node> node = decomposition.node(key);
        while (node.isPresent()
                && (node.get().position() || scope.coversUnit(node.get().id()))) {
            path.addFirst(node.get());
            String parent = node.get().parent();
            node = parent == null ? Optional.empty() : decomposition.node(parent);
        }
        return path;
    }

    private static BusinessException unknown(long quotaId) {
        return new BusinessException(
                PlanError.UNKNOWN_QUOTA,
                "There is no quota %d in force among those that you may see.\nMaybe a later version replaced it."
                        .formatted(quotaId),
                Map.of("quota", quotaId));
    }
}
