package io.yunchou.plan.imports;

import io.yunchou.org.PositionId;
import io.yunchou.plan.PublishedVersion.Origin;
import io.yunchou.plan.application.PublishQuotas;
import io.yunchou.plan.domain.Publication;
import io.yunchou.plan.domain.Publication.Replacing;
import io.yunchou.plan.domain.StoredQuota;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one file of quotas in: its good rows become a published version of their fiscal years. */
final class QuotaSession implements ImportSession<QuotaRow> {
    private final ImportBatch batch;
    private final QuotaRowReader reader;
    private final PublishQuotas publish;
    private final Map<Owner, List<QuotaRow>> seen = new HashMap<>();
    private final List<QuotaRow> rows = new ArrayList<>();

    private record Owner(PositionId position, String measure) {}

    QuotaSession(ImportBatch batch, QuotaRowReader reader, PublishQuotas publish) {
        this.batch = batch;
        this.reader = reader;
        this.publish = publish;
    }

    @Override
    public Optional<QuotaRow> check(ImportRow row) {
        Optional<QuotaRow> read = reader.read(row);
        read.ifPresent(quota -> checkOnce(row, quota));
        return row.bad() ? Optional.empty() : read;
    }

    private void checkOnce(ImportRow row, QuotaRow quota) {
        Owner owner = new Owner(quota.line().position(), quota.line().year().measure());
        List<QuotaRow> earlier = seen.computeIfAbsent(owner, key -> new ArrayList<>());
        earlier.stream()
                .filter(other -> other.line().collidesWith(quota.line()))
                .findFirst()
                .ifPresentOrElse(
                        other -> row.problem(
                                quota.ownerField(),
                                QuotaFields.TWICE,
                                "one quota for a window; row %d has %s in %s"
                                        .formatted(
                                                other.number(),
                                                other.line().amount().toPlainString(),
                                                other.line().period())),
                        () -> earlier.add(quota));
    }

    @Override
    public void write(QuotaRow row) {
        rows.add(row);
    }

    @Override
    public void finish(RowProblems problems) {
        publish(rows.stream().filter(QuotaRow::replaces).toList(), Replacing.SAME_WINDOWS);
        publish(free(problems), Replacing.NOTHING);
    }

    private void publish(List<QuotaRow> published, Replacing replacing) {
        if (!published.isEmpty()) {
            publish.publish(
                    new Publication(Origin.IMPORT, batch.fileName(), batch.id(), replacing),
                    published.stream().map(QuotaRow::line).toList());
        }
    }

    private List<QuotaRow> free(RowProblems problems) {
        List<QuotaRow> filling = rows.stream().filter(row -> !row.replaces()).toList();
        Map<PositionId, List<StoredQuota>> inForce =
                publish.colliding(filling.stream().map(QuotaRow::line).toList());
        List<QuotaRow> free = new ArrayList<>();
        for (QuotaRow row : filling) {
            inForce.getOrDefault(row.line().position(), List.of()).stream()
                    .filter(stored -> stored.collidesWith(row.line()))
                    .findFirst()
                    .ifPresentOrElse(stored -> tell(problems, row, stored), () -> free.add(row));
        }
        return free;
    }

    private static void tell(RowProblems problems, QuotaRow row, StoredQuota stored) {
        problems.problem(
                row.number(),
                row.ownerField(),
                row.owner(),
                QuotaFields.TAKEN,
                "a window without a quota, or \"yes\" under replaces; %s is in force in %s"
                        .formatted(
                                stored.quota().amount().stripTrailingZeros().toPlainString(),
                                stored.quota().period()));
    }
}
