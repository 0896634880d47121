package io.yunchou.platform.workflow;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A made-up kind of document, for the tests of workflow alone. */
@Configuration(proxyBeanMethods = false)
class LetterWorkflow {
    static final String KIND = "test.letter";
    static final String BURNT = "burnt";
    static final String DISTANT = "distant";

    @Bean
    PermissionSet letterPermissions() {
        return PermissionSet.builder()
                .grant("test.write-letter", Role.SALES_OPS_HQ, Role.CEO)
                .grant("test.approve-letter", Role.CEO)
                .grant("test.send-letter", Role.SALES_OPS_HQ)
                .build();
    }

    @Bean
    WorkflowDefinition letters() {
        return new WorkflowDefinition() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public String permission(Step step) {
                return switch (step) {
                    case SUBMIT -> "test.write-letter";
                    case APPROVE, RETURN -> "test.approve-letter";
                    case PUBLISH, LOCK -> "test.send-letter";
                };
            }

            @Override
            public boolean concerns(Caller caller, String documentId) {
                return !documentId.startsWith(DISTANT);
            }

            @Override
            public void check(Step step, Document document) {
                if (step == Step.PUBLISH && document.key().id().startsWith(BURNT)) {
                    throw new BusinessException(
                            WorkflowError.WRONG_STATE, "The letter is burnt.\nMaybe write another.");
                }
            }
        };
    }
}
