package io.yunchou.ledger.web;

import io.yunchou.ledger.LedgerPermissions;
import io.yunchou.ledger.application.ReadBatches;
import io.yunchou.ledger.application.ReverseBatch;
import io.yunchou.ledger.application.VoidBatch;
import io.yunchou.ledger.domain.Batch;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.web.Slice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The batches in which facts came, and taking them back. */
@RestController
@RequestMapping("/api/ledger/batches")
class BatchController {
    private final ReadBatches read;
    private final VoidBatch voidBatch;
    private final ReverseBatch reverseBatch;
    private final FactViews views;

    BatchController(ReadBatches read, VoidBatch voidBatch, ReverseBatch reverseBatch, FactViews views) {
        this.read = read;
        this.voidBatch = voidBatch;
        this.reverseBatch = reverseBatch;
        this.views = views;
    }

    /** @param date a day of an open period */
    record Reversal(@NotNull LocalDate date) {}

    @GetMapping
    @Requires(LedgerPermissions.POST)
    Slice<Batch> batches(ListRequest request) {
        return read.batches(request);
    }

    /** The facts of a batch as they were recorded, also of a voided one. */
    @GetMapping("/{id}/facts")
    @Requires(LedgerPermissions.POST)
    Slice<FactRow> facts(@PathVariable long id, ListRequest request) {
        var slice = read.facts(id, request);
        return new Slice<>(views.rows(slice.items()), slice.next());
    }

    /** Takes the batch out of every total; its facts stay readable. */
    @PostMapping("/{id}/void")
    @Requires(LedgerPermissions.POST)
    Batch voidBatch(@PathVariable long id) {
        voidBatch.voidBatch(id);
        return read.batch(id);
    }

    /** Takes back what is left of the batch by facts on that day. */
    @PostMapping("/{id}/reversal")
    @Requires(LedgerPermissions.POST)
    ReverseBatch.Reversed reverse(@PathVariable long id, @RequestBody @Valid Reversal reversal) {
        return reverseBatch.reverse(id, reversal.date());
    }
}
