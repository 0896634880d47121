package io.yunchou.platform.workflow.internal;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.WorkflowDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of documents that the modules declare. */
@Component
class Definitions {
    private final Map<String, WorkflowDefinition> byKind;

    Definitions(ObjectProvider<WorkflowDefinition> definitions) {
        byKind = definitions.stream()
                .collect(Collectors.toUnmodifiableMap(WorkflowDefinition::kind, Function.identity()));
    }

    WorkflowDefinition of(String kind) {
        WorkflowDefinition definition = byKind.get(kind);
        if (definition == null) {
            throw new IllegalArgumentException("No module declares documents of the kind %s.\n".formatted(kind)
                    + "Maybe its WorkflowDefinition is not a bean; there are %s.".formatted(byKind.keySet()));
        }
        return definition;
    }

    /** The kinds in which the caller has the permission of a step. */
    List<String> kindsOpenTo(Caller caller, Step step) {
        return byKind.values().stream()
                .filter(definition -> caller.may(definition.permission(step)))
                .map(WorkflowDefinition::kind)
                .toList();
    }
}
