package io.yunchou.platform.workflow.internal;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.DocumentState;
import io.yunchou.platform.workflow.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for the present caller. */
@Component
public class Tasks {
    private final DocumentRows rows;
    private final Definitions definitions;
    private final StepRules rules;
    private final Callers callers;

    Tasks(DocumentRows rows, Definitions definitions, StepRules rules, Callers callers) {
        this.rows = rows;
        this.definitions = definitions;
        this.rules = rules;
        this.callers = callers;
    }

    /** A document and the step that it waits for. */
    public record Task(Document document, Step step) {}

    public List<Task> mine() {
        Caller caller = callers.current();
        Stream<Task> returned =
                rows.returnedTo(caller.userId()).stream().map(document -> new Task(document, Step.SUBMIT));
        return Stream.of(
                        waiting(caller, DocumentState.SUBMITTED, Step.APPROVE),
                        waiting(caller, DocumentState.APPROVED, Step.PUBLISH),
                        returned)
                .flatMap(tasks -> tasks)
                .toList();
    }

    private Stream<Task> waiting(Caller caller, DocumentState state, Step step) {
        return rows.waiting(state, definitions.kindsOpenTo(caller, step)).stream()
                .filter(document -> rules.allow(new StepRules.Attempt(
                        step, document, caller, definitions.of(document.key().kind()))))
                .map(document -> new Task(document, step));
    }
}
