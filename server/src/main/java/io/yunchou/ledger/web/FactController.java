package io.yunchou.ledger.web;

import io.yunchou.ledger.LedgerPermissions;
import io.yunchou.ledger.application.ListFacts;
import io.yunchou.ledger.application.ReadFact;
import io.yunchou.ledger.domain.Batch;
import io.yunchou.ledger.domain.RecordedFact;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.list.ListRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sales facts, within the caller's scope. */
@RestController
@RequestMapping("/api/ledger/facts")
class FactController {
    private final ListFacts list;
    private final ReadFact read;
    private final FactViews views;
    private final Exports exports;

    FactController(ListFacts list, ReadFact read, FactViews views, Exports exports) {
        this.list = list;
        this.read = read;
        this.views = views;
        this.exports = exports;
    }

    /**
     * One page. Filters: kind, date, period (a fiscal period), node (a unit with all positions that the fiscal year of
     * the asked days reports below it), reportedIn (another fiscal year by whose report), position, seller, account,
     * product, category (with all products below it), unit, batch, document (starts, eq), amount. Sorts: date, amount,
     * document, account.
     */
    @GetMapping
    @Requires(LedgerPermissions.READ)
    FactList facts(ListRequest request) {
        ListFacts.Page page = list.list(request);
        List<FactList.Total> totals = page.totals().stream()
                .map(total -> new FactList.Total(total.kind(), total.currencyCode(), total.count(), total.netAmount()))
                .toList();
        return new FactList(views.rows(page.shares()), page.next(), totals);
    }

    /** The whole list under the same filters, as a file. */
    @GetMapping("/export")
    @Requires(LedgerPermissions.READ)
    void export(
            ListRequest request,
            @RequestParam(defaultValue = "CSV") ExportFormat format,
            HttpServletResponse response) {
        exports.send(
                FactExport.TABLE,
                format,
                consumer -> list.pages(request, shares -> views.rows(shares).forEach(consumer)),
                response);
    }

    @GetMapping("/{id}")
    @Requires(LedgerPermissions.READ)
    FactDetail fact(@PathVariable long id) {
        RecordedFact fact = read.read(id);
        FactViews.Names names = views.names(Set.of(fact.references().accountId()));
        return new FactDetail(
                fact.id(),
                fact.document().kind(),
                fact.date(),
                fact.document().document(),
                fact.document().line(),
                names.account(fact.references().accountId(), fact.references().accountCode()),
                names.product(fact.references().productId()),
                names.unit(fact.references().unitId()),
                amounts(fact),
                fact.shares().stream().map(names::row).toList(),
                fact.correctsPeriod(),
                source(fact),
                fact.original() == null ? null : link(fact.original()),
                fact.reversals().stream().map(FactController::link).toList());
    }

    private static FactDetail.Amounts amounts(RecordedFact fact) {
        return new FactDetail.Amounts(
                fact.amounts().net(),
                fact.amounts().tax(),
                fact.amounts().taxRate(),
                fact.amounts().currencyCode(),
                fact.amounts().terms().quantity(),
                fact.amounts().terms().unitPrice(),
                fact.amounts().terms().discount());
    }

    private static FactDetail.Source source(RecordedFact fact) {
        Batch batch = fact.batch();
        Batch.Voiding voiding = batch.voiding();
        return new FactDetail.Source(
                batch.id(),
                batch.importId(),
                batch.origin().name(),
                batch.label(),
                fact.sourceRow(),
                fact.recordedAt(),
                batch.postedBy(),
                voiding == null ? null : voiding.at(),
                voiding == null ? null : voiding.by());
    }

    private static FactDetail.Link link(RecordedFact.Link link) {
        return new FactDetail.Link(link.id(), link.document(), link.line(), link.date(), link.netAmount());
    }
}
