package io.yunchou.platform.workflow.internal;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.DocumentMoved;
import io.yunchou.platform.workflow.DocumentState;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.StepOption;
import io.yunchou.platform.workflow.TakenStep;
import io.yunchou.platform.workflow.WorkflowDefinition;
import io.yunchou.platform.workflow.WorkflowError;
import io.yunchou.platform.workflow.Workflows;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workflows in the database. A document's row is locked while a step is checked and taken. */
@Component
class StoredWorkflows implements Workflows {
    private final DocumentRows rows;
    private final Definitions definitions;
    private final StepRules rules;
    private final Callers callers;
    private final Diary diary;
    private final ApplicationEventPublisher events;

    StoredWorkflows(
            DocumentRows rows,
            Definitions definitions,
            StepRules rules,
            Callers callers,
            Diary diary,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.definitions = definitions;
        this.rules = rules;
        this.callers = callers;
        this.diary = diary;
        this.events = events;
    }

    @Override
    @Transactional
    public Document open(DocumentKey key, String title) {
        definitions.of(key.kind());
        Document draft =
                new Document(key, title, callers.current().userId(), null, DocumentState.DRAFT, false, 0, diary.now());
        rows.insert(draft);
        return draft;
    }

    @Override
    public Document document(DocumentKey key) {
        return rows.find(key).orElseThrow(() -> unknown(key));
    }

    @Override
    @Transactional
    public Document take(Step step, DocumentKey key, int version, String comment) {
        Document document = rows.findLocked(key).orElseThrow(() -> unknown(key));
        Caller caller = callers.current();
        WorkflowDefinition definition = definitions.of(key.kind());
        rules.refusal(new StepRules.Attempt(step, document, caller, definition)).ifPresent(refusal -> {
            throw refusal;
        });
        checkVersion(document, version);
        checkComment(step, comment);
        definition.check(step, document);
        return move(step, document, caller, comment.strip());
    }

    private Document move(Step step, Document document, Caller caller, String comment) {
        Document moved = new Document(
                document.key(),
                document.title(),
                document.ownerId(),
                step == Step.SUBMIT ? Long.valueOf(caller.userId()) : document.submitterId(),
                step.to(),
                step == Step.RETURN,
                document.version() + 1,
                diary.now());
        rows.update(moved);
        diary.note(step, document, caller, comment);
        events.publishEvent(new DocumentMoved(moved, step, document.state()));
        return moved;
    }

    @Override
    public List<StepOption> options(DocumentKey key) {
        Document document = document(key);
        Caller caller = callers.current();
        WorkflowDefinition definition = definitions.of(key.kind());
        return Arrays.stream(Step.values())
                .filter(definition.steps()::contains)
                .filter(step -> step.leadsFrom(document.state()))
                .map(step -> rules.option(new StepRules.Attempt(step, document, caller, definition)))
                .toList();
    }

    @Override
    public List<TakenStep> history(DocumentKey key) {
        return rows.steps(key);
    }

    @Override
    @Transactional
    public void requireDraft(DocumentKey key) {
        Document document = rows.findLocked(key).orElseThrow(() -> unknown(key));
        if (document.state() != DocumentState.DRAFT) {
            throw new BusinessException(
                    WorkflowError.WRONG_STATE,
                    "\"%s\" is %s; only a draft can be changed.\n".formatted(document.title(), document.state())
                            + "Maybe have it returned, or copy it into a new draft.",
                    Map.of("state", document.state(), "version", document.version()));
        }
    }

    @Override
    @Transactional
    public void discard(DocumentKey key) {
        requireDraft(key);
        rows.delete(key);
    }

    private static void checkVersion(Document document, int version) {
        if (document.version() != version) {
            throw new BusinessException(
                    WorkflowError.CHANGED_MEANWHILE,
                    "\"%s\" has moved on: it is %s in version %d, not %d.\n"
                                    .formatted(document.title(), document.state(), document.version(), version)
                            + "Maybe look at its history and decide again.",
                    Map.of("state", document.state(), "version", document.version()));
        }
    }

    private static void checkComment(Step step, String comment) {
        if (step == Step.RETURN && comment.isBlank()) {
            throw new BusinessException(
                    WorkflowError.COMMENT_NEEDED,
                    "A document is returned with a comment.\nMaybe say what its owner should change.");
        }
    }

    private static BusinessException unknown(DocumentKey key) {
        return new BusinessException(
                WorkflowError.UNKNOWN_DOCUMENT,
                "There is no document %s %s.\nMaybe it was thrown away.".formatted(key.kind(), key.id()),
                Map.of("kind", key.kind(), "id", key.id()));
    }

    /** Writes the history and the trail of what a document goes through. */
    @Component
    static class Diary {
        private final DocumentRows rows;
        private final Trail trail;
        private final Clock clock;
        private final BusinessDate businessDate;

        Diary(DocumentRows rows, Trail trail, Clock clock, BusinessDate businessDate) {
            this.rows = rows;
            this.trail = trail;
            this.clock = clock;
            this.businessDate = businessDate;
        }

        Instant now() {
            return clock.instant();
        }

        void note(Step step, Document before, Caller caller, String comment) {
            TakenStep taken = new TakenStep(
                    step,
                    before.state(),
                    step.to(),
                    caller.userId(),
                    caller.name(),
                    now(),
                    businessDate.today(),
                    comment);
            rows.addStep(before.key(), taken);
            trail.record(
                    before.key().kind(),
                    before.key().id(),
                    step.to().name().toLowerCase(Locale.ROOT),
                    Map.of("state", before.state()),
                    Map.of("state", step.to(), "comment", comment));
        }
    }
}
