package io.yunchou.platform.transfer.run;

import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.platform.transfer.ImportPolicy;
import io.yunchou.platform.transfer.ImportProgress;
import io.yunchou.platform.transfer.ImportResult;
import io.yunchou.platform.transfer.mapping.KnownHeaders;
import io.yunchou.platform.transfer.mapping.StepCompiler;
import io.yunchou.platform.transfer.mapping.StepPlan;
import io.yunchou.platform.transfer.read.Bundle;
import io.yunchou.platform.transfer.read.ReadOptions;
import io.yunchou.platform.transfer.read.Table;
import io.yunchou.platform.transfer.source.StepDocument;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs an import inside the surrounding transaction. What the steps write lies in a nested one, which is rolled back on
 * a dry run and where a bad row refuses all; the report stays in either case.
 */
@Component
class ImportRunner {
    private final ImportTable table;
    private final ImportEntities entities;
    private final Trail trail;
    private final DataSource dataSource;
    private final TransactionTemplate nested;

    ImportRunner(
            ImportTable table,
            ImportEntities entities,
            Trail trail,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.entities = entities;
        this.trail = trail;
        this.dataSource = dataSource;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ImportResult run(long importId, Bundle bundle, ImportProgress progress) {
        ImportTable.Request request = table.request(importId);
        try (ProblemLog problems = ProblemLog.open()) {
            ImportResult result = nested(request, bundle, problems, progress);
            problems.save(dataSource);
            result.steps().forEach(table::finishBatch);
            table.finish(importId, !result.applied() && !request.dryRun());
            trail.record("platform.import", String.valueOf(importId), verb(request, result), null, result);
            return result;
        }
    }

    private static String verb(ImportTable.Request request, ImportResult result) {
        if (request.dryRun()) {
            return "tried";
        }
        return result.applied() ? "imported" : "refused";
    }

    private ImportResult nested(
            ImportTable.Request request, Bundle bundle, ProblemLog problems, ImportProgress progress) {
        List<ImportBatch> batches = batches(request);
        ImportResult done = nested.execute(status -> {
            List<ImportResult.Step> steps = steps(request, batches, bundle, problems, progress);
            boolean applied = !request.dryRun() && accepted(request.policy(), steps);
            if (!applied) {
                status.setRollbackOnly();
            }
            return new ImportResult(request.id(), applied, steps);
        });
        return java.util.Objects.requireNonNull(done);
    }

    private static boolean accepted(ImportPolicy policy, List<ImportResult.Step> steps) {
        return switch (policy) {
            case GOOD_ROWS -> true;
            case ALL_OR_NOTHING -> steps.stream().allMatch(step -> step.bad() == 0);
        };
    }

    private List<ImportBatch> batches(ImportTable.Request request) {
        List<ImportBatch> batches = new ArrayList<>();
        for (StepDocument step : request.document().steps()) {
            long id = table.insertBatch(request.id(), batches.size() + 1, step);
            batches.add(new ImportBatch(id, step.entity(), step.from().file(), request.dryRun()));
        }
        return batches;
    }

    private List<ImportResult.Step> steps(
            ImportTable.Request request,
            List<ImportBatch> batches,
            Bundle bundle,
            ProblemLog problems,
            ImportProgress progress) {
        String zone = request.document().zone();
        StepCompiler compiler = new StepCompiler(bundle, zone == null ? ZoneId.systemDefault() : ZoneId.of(zone));
        List<StepDocument> steps = request.document().steps();
        List<ImportResult.Step> results = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            StepDocument step = steps.get(i);
            progress.step(i + 1, steps.size(), step.name());
            ImportEntity<?> entity = entities.permitted(step.entity());
            try (Table rows = open(step, entity, bundle)) {
                StepPlan plan = compiler.compile(step, entity, rows);
                ProblemLog.OfBatch log = problems.ofBatch(batches.get(i).id());
                results.add(new StepRunner<>(batches.get(i), entity, plan, log).run(step, rows, progress));
            }
        }
        return results;
    }

    private static Table open(StepDocument step, ImportEntity<?> entity, Bundle bundle) {
        ReadOptions options = KnownHeaders.optionsOf(step, entity);
        return Table.open(bundle.file(step.from().file()), options, bundle.limits());
    }
}
