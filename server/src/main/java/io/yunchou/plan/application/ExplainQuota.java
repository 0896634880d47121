package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.plan.persistence.AnnualPlanTables;
import io.yunchou.plan.persistence.QuotaList;
import io.yunchou.plan.persistence.VersionTable;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.time.BusinessDate;
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
    private final QuotaOrigins origins;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ExplainQuota(
            QuotaList quotas,
            VersionTable versions,
            AnnualPlanTables plans,
            QuotaOrigins origins,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.quotas = quotas;
        this.versions = versions;
        this.plans = plans;
        this.origins = origins;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * A quota and where it came from.
     *
     * @param version the published version: the file that was imported, or the plan
     * @param plan the annual plan; null for an import
     */
    public record Explained(
            ListedQuota quota,
            PublishedVersion version,
            @Nullable AnnualPlan plan,
            QuotaOrigins.Origin origin) {}

    public Explained explain(long quotaId) {
        DataScope scope = scopes.of(callers.current(), businessDate.today());
        ListedQuota quota =
                quotas.slice(scope, null, ListRequest.first().filteredBy("id:eq:" + quotaId)).items().stream()
                        .findFirst()
                        .orElseThrow(() -> unknown(quotaId));
        VersionId id = new VersionId(quota.versionId());
        PublishedVersion version = versions.find(id).orElseThrow();
        Optional<AnnualPlan> plan = plans.ofVersion(id);
        return new Explained(
                quota,
                version,
                plan.orElse(null),
                plan.map(found -> origins.of(found, quota, scope)).orElse(QuotaOrigins.Origin.NONE));
    }

    private static BusinessException unknown(long quotaId) {
        return new BusinessException(
                PlanError.UNKNOWN_QUOTA,
                "There is no quota %d in force among those that you may see.\nMaybe a later version replaced it."
                        .formatted(quotaId),
                Map.of("quota", quotaId));
    }
}
