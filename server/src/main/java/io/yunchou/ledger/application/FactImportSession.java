package io.yunchou.ledger.application;

import io.yunchou.ledger.domain.NewShare;
import io.yunchou.ledger.domain.Reversals;
import io.yunchou.ledger.domain.RowRule;
import io.yunchou.ledger.domain.SellerPart;
import io.yunchou.ledger.domain.SharesOfFact;
import io.yunchou.ledger.domain.SharesOfFact.BadRow;
import io.yunchou.ledger.domain.SharesOfFact.Part;
import io.yunchou.ledger.persistence.Reversing;
import io.yunchou.ledger.persistence.StagedFacts;
import io.yunchou.platform.transfer.ImportRow;
import io.yunchou.platform.transfer.ImportSession;
import io.yunchou.platform.transfer.RowProblems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One import of facts: rows are checked one by one, staged, judged as sets, and posted as one batch. */
final class FactImportSession implements ImportSession<NewShare> {
    private final KnownCompany known;
    private final FactRowCheck check;
    private final StagedFacts staged;
    private final Posting posting;
    private @Nullable Reversals reversals;
    private long currentOriginal;

    FactImportSession(KnownCompany known, StagedFacts staged, Posting posting) {
        this.known = known;
        this.check = new FactRowCheck(known);
        this.staged = staged;
        this.posting = posting;
    }

    /** How the batch of this import gets into the ledger. */
    interface Posting {
        /**
         * Takes the turn among those who change the ledger, before anything is held against it.
         *
         * @return those of the months that the ledger does not have yet; their facts are to be put aside
         */
        List<LocalDate> begin(List<LocalDate> months);

        /** Makes what was put aside part of the ledger. */
        void attach(List<LocalDate> fresh);

        long batchId();

        void end(long factCount);
    }

    @Override
    public Optional<NewShare> check(ImportRow row) {
        return check.check(row);
    }

    @Override
    public void write(NewShare row) {
        staged.add(row);
    }

    @Override
    public void finish(RowProblems problems) {
        if (staged.complete() == 0) {
            return;
        }
        List<LocalDate> fresh = posting.begin(staged.months());
        staged.eachKnown(row -> refuse(duplicate(row), problems));
        staged.dropExcluded();
        staged.eachGroup(
                SharesOfFact.PARTS_MAX, group -> judge(group, problems), row -> refuse(tooMany(row), problems));
        staged.dropExcluded();
        long facts = staged.postOriginals(posting.batchId(), fresh);
        posting.attach(fresh);
        staged.eachReversal(row -> judge(row, problems));
        staged.dropExcluded();
        posting.end(facts + staged.postReversals(posting.batchId()));
    }

    private void judge(List<NewShare> group, RowProblems problems) {
        switch (SharesOfFact.judge(group)) {
            case SharesOfFact.Refused refused -> refused.rows().forEach(bad -> refuse(bad, problems));
            case SharesOfFact.Whole whole
            when group.getFirst().reverses() == null ->
                staged.addParts(group.getFirst().row(), whole.parts(), null);
            case SharesOfFact.Whole whole -> group.stream().skip(1).forEach(row -> staged.exclude(row.row()));
        }
    }

    private void judge(Reversing reversing, RowProblems problems) {
        Reversals.Original original = reversing.original();
        if (original == null) {
            refuse(unknownOriginal(reversing.share()), problems);
            return;
        }
        List<BadRow> bad = ofOriginal(original).judge(reversing.share());
        bad.forEach(row -> refuse(row, problems));
        if (bad.isEmpty()) {
            staged.addParts(reversing.share().row(), parts(reversing.share(), original), original.id());
        }
    }

    /** Reversals of one original come one after the other, and what one takes is not left for the next. */
    private Reversals ofOriginal(Reversals.Original original) {
        Reversals present = reversals;
        if (present == null || currentOriginal != original.id()) {
            present = new Reversals(original);
            reversals = present;
            currentOriginal = original.id();
        }
        return present;
    }

    private List<Part> parts(NewShare reversal, Reversals.Original original) {
        List<SellerPart> sellers = original.sellers().stream()
                .map(part -> placed(part, reversal.dating().date()))
                .toList();
        List<BigDecimal> net = SharesOfFact.split(reversal.amounts().net(), sellers);
        BigDecimal taxAmount = reversal.amounts().tax();
        List<BigDecimal> tax = taxAmount == null ? List.of() : SharesOfFact.split(taxAmount, sellers);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sellers.size(); i++) {
            parts.add(new Part(reversal.row(), sellers.get(i), net.get(i), tax.isEmpty() ? null : tax.get(i)));
        }
        return parts;
    }

    private SellerPart placed(SellerPart part, LocalDate date) {
        return new SellerPart(part.sellerId(), known.positionOf(part.sellerId(), date), part.percent());
    }

    private void refuse(BadRow bad, RowProblems problems) {
        staged.exclude(bad.row());
        problems.problem(bad.row(), bad.field(), bad.value(), bad.rule().code(), bad.expected());
    }

    private static BadRow duplicate(StagedFacts.Known row) {
        return new BadRow(
                row.row(),
                FactFields.DOCUMENT,
                row.document(),
                RowRule.DUPLICATE_DOCUMENT,
                "a document and line that is not in the ledger yet; it came with %s on %s"
                        .formatted(row.batchLabel(), row.postedOn()));
    }

    private static BadRow tooMany(NewShare row) {
        boolean whole = row.part().percent().compareTo(SharesOfFact.WHOLE_PERCENT) == 0;
        return new BadRow(
                row.row(),
                FactFields.DOCUMENT,
                row.document().document(),
                whole ? RowRule.DUPLICATE_DOCUMENT : RowRule.TOO_MANY_SHARES,
                "at most %d parts of one document line".formatted(SharesOfFact.PARTS_MAX));
    }

    private static BadRow unknownOriginal(NewShare row) {
        return new BadRow(
                row.row(),
                FactFields.REVERSES_DOCUMENT,
                row.reverses() == null ? null : row.reverses().document(),
                RowRule.UNKNOWN_ORIGINAL,
                "a document and line of the same kind that is in the ledger or in this file");
    }
}
