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
import io.yunchou.platform.transfer.source.Fingerprint;
import io.yunchou.platform.transfer.source.Sources;
import io.yunchou.platform.transfer.source.StepDocument;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Sources sources;
    private final Trail trail;
    private final DataSource dataSource;
    private final TransactionTemplate nested;

    ImportRunner(
            ImportTable table,
            ImportEntities entities,
            Sources sources,
            Trail trail,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.entities = entities;
        this.sources = sources;
        this.trail = trail;
        this.dataSource = dataSource;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    /** One import under way; {@code headers} are those that its steps have met so far. */
    private record Run(
            ImportTable.Request request,
            List<ImportBatch> batches,
            Bundle bundle,
            ProblemLog problems,
            ImportProgress progress,
            List<String> headers) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public ImportResult run(long importId, Bundle bundle, ImportProgress progress) {
        ImportTable.Request request = table.request(importId);
        try (ProblemLog problems = ProblemLog.open()) {
            Run run = new Run(request, batches(request), bundle, problems, progress, new ArrayList<>());
            ImportResult result = Objects.requireNonNull(nested.execute(status -> {
                ImportResult done = result(run);
                if (!done.applied()) {
                    status.setRollbackOnly();
                }
                return done;
            }));
            report(run, result);
            return result;
        }
    }

    private void report(Run run, ImportResult result) {
        ImportTable.Request request = run.request();
        run.problems().save(dataSource);
        result.steps().forEach(table::finishBatch);
        for (int step = 0; step < run.headers().size(); step++) {
            sources.learn(request.document().name(), step + 1, run.headers().get(step));
        }
        table.finish(request.id(), !result.applied() && !request.dryRun());
        trail.record("platform.import", String.valueOf(request.id()), verb(request, result), null, result);
    }

    private static String verb(ImportTable.Request request, ImportResult result) {
        if (request.dryRun()) {
            return "tried";
        }
        return result.applied() ? "imported" : "refused";
    }

    private List<ImportBatch> batches(ImportTable.Request request) {
        List<ImportBatch> batches = new ArrayList<>();
        for (StepDocument step : request.document().steps()) {
            long id = table.insertBatch(request.id(), batches.size() + 1, step);
            batches.add(new ImportBatch(id, step.entity(), step.from().file(), request.dryRun()));
        }
        return batches;
    }

    private ImportResult result(Run run) {
        ImportTable.Request request = run.request();
        String zone = request.document().zone();
        StepCompiler compiler = new StepCompiler(run.bundle(), zone == null ? ZoneId.systemDefault() : ZoneId.of(zone));
        List<ImportResult.Step> results = new ArrayList<>();
        for (int number = 0; number < run.batches().size(); number++) {
            results.add(step(run, number, compiler));
        }
        return new ImportResult(request.id(), !request.dryRun() && accepted(request.policy(), results), results);
    }

    private static boolean accepted(ImportPolicy policy, List<ImportResult.Step> steps) {
        return switch (policy) {
            case GOOD_ROWS -> true;
            case ALL_OR_NOTHING -> steps.stream().allMatch(step -> step.bad() == 0);
        };
    }

    private ImportResult.Step step(Run run, int number, StepCompiler compiler) {
        StepDocument step = run.request().document().steps().get(number);
        ImportBatch batch = run.batches().get(number);
        run.progress().step(number + 1, run.batches().size(), step.name());
        ImportEntity<?> entity = entities.permitted(step.entity());
        try (Table rows = open(step, entity, run.bundle())) {
            run.headers().add(Fingerprint.of(rows.header().names()));
            StepPlan plan = compiler.compile(step, entity, rows);
            return new StepRunner<>(batch, entity, plan, run.problems().ofBatch(batch.id()))
                    .run(step, rows, run.progress());
        }
    }

    private static Table open(StepDocument step, ImportEntity<?> entity, Bundle bundle) {
        ReadOptions options = KnownHeaders.optionsOf(step, entity);
        return Table.open(bundle.file(step.from().file()), options, bundle.limits());
    }
}
