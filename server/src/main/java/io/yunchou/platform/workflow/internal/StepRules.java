package io.yunchou.platform.workflow.internal;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.StepOption;
import io.yunchou.platform.workflow.WorkflowDefinition;
import io.yunchou.platform.workflow.WorkflowError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What every step must meet, whatever the kind of document. */
@Component
class StepRules {
    private static final int NAMES_MAX = 5;
    private static final List<Rule> RULES = List.of(
            StepRules::documentTakesStep,
            StepRules::stepLeadsOnFromState,
            StepRules::callerHasPermission,
            StepRules::ownerIsNotApprover,
            StepRules::documentIsInScope);

    private final Permissions permissions;
    private final Users users;

    StepRules(Permissions permissions, Users users) {
        this.permissions = permissions;
        this.users = users;
    }

    /** A step that somebody wants to take. */
    record Attempt(Step step, Document document, Caller caller, WorkflowDefinition definition) {
        String permission() {
            return definition.permission(step);
        }

        String title() {
            return document.title();
        }
    }

    private record Refusal(WorkflowError code, String reason) {}

    private interface Rule {
        Optional<Refusal> refusal(Attempt attempt);
    }

    boolean allow(Attempt attempt) {
        return firstRefusal(attempt).isEmpty();
    }

    /** The step as an option of the caller. */
    StepOption option(Attempt attempt) {
        Optional<Refusal> refused = firstRefusal(attempt);
        if (refused.isEmpty()) {
            return new StepOption(attempt.step(), null, null, List.of());
        }
        Refusal refusal = refused.get();
        return new StepOption(
                attempt.step(),
                refusal.code().code(),
                explained(refusal, attempt).getMessage(),
                othersWith(permissions.holders(attempt.permission()), attempt));
    }

    /** Why the first rule that is not met refuses, and who can instead; nothing when all are met. */
    Optional<BusinessException> refusal(Attempt attempt) {
        return firstRefusal(attempt).map(refusal -> explained(refusal, attempt));
    }

    private static Optional<Refusal> firstRefusal(Attempt attempt) {
        return RULES.stream().flatMap(rule -> rule.refusal(attempt).stream()).findFirst();
    }

    private static Optional<Refusal> documentTakesStep(Attempt attempt) {
        return unless(
                attempt.definition().steps().contains(attempt.step()),
                WorkflowError.NO_SUCH_STEP,
                "\"%s\" takes no step %s; it takes %s."
                        .formatted(
                                attempt.title(),
                                attempt.step(),
                                attempt.definition().steps()));
    }

    private static Optional<Refusal> stepLeadsOnFromState(Attempt attempt) {
        Step step = attempt.step();
        return unless(
                step.leadsFrom(attempt.document().state()),
                WorkflowError.WRONG_STATE,
                "\"%s\" is %s; the step %s leads on from %s only."
                        .formatted(attempt.title(), attempt.document().state(), step, step.from()));
    }

    private static Optional<Refusal> callerHasPermission(Attempt attempt) {
        return unless(
                attempt.caller().may(attempt.permission()),
                WorkflowError.MISSING_PERMISSION,
                "%s has no permission for the step %s of \"%s\"."
                        .formatted(attempt.caller().name(), attempt.step(), attempt.title()));
    }

    /** Whoever made or submitted a document cannot be the one who approves it. */
    private static Optional<Refusal> ownerIsNotApprover(Attempt attempt) {
        return unless(
                attempt.step() != Step.APPROVE
                        || !attempt.document().isOf(attempt.caller().userId()),
                WorkflowError.OWN_DOCUMENT,
                "%s owns or submitted \"%s\" and cannot approve it."
                        .formatted(attempt.caller().name(), attempt.title()));
    }

    private static Optional<Refusal> documentIsInScope(Attempt attempt) {
        return unless(
                attempt.definition()
                        .concerns(attempt.caller(), attempt.document().key().id()),
                WorkflowError.OUTSIDE_SCOPE,
                "\"%s\" lies outside the part of the organisation that %s answers for."
                        .formatted(attempt.title(), attempt.caller().name()));
    }

    private static Optional<Refusal> unless(boolean met, WorkflowError code, String reason) {
        return met ? Optional.empty() : Optional.of(new Refusal(code, reason));
    }

    private BusinessException explained(Refusal refusal, Attempt attempt) {
        if (refusal.code() == WorkflowError.WRONG_STATE) {
            return new BusinessException(
                    refusal.code(),
                    refusal.reason() + "\nMaybe somebody else has moved it on: look at its history.",
                    Map.of(
                            "step", attempt.step(),
                            "state", attempt.document().state(),
                            "version", attempt.document().version()));
        }
        if (refusal.code() == WorkflowError.NO_SUCH_STEP) {
            return new BusinessException(
                    refusal.code(),
                    refusal.reason() + "\nMaybe another document takes it over and goes that way.",
                    Map.of("step", attempt.step()));
        }
        return sayingWhoCan(refusal, attempt);
    }

    private BusinessException sayingWhoCan(Refusal refusal, Attempt attempt) {
        Set<Role> roles = permissions.holders(attempt.permission());
        List<String> names = othersWith(roles, attempt);
        String advice = names.isEmpty()
                ? "Maybe ask an administrator for a user with one of the roles %s.".formatted(roles)
                : "Maybe ask %s.".formatted(String.join(", ", names));
        return new BusinessException(
                refusal.code(),
                refusal.reason() + "\n" + advice,
                Map.of("step", attempt.step(), "permission", attempt.permission(), "roles", roles, "whoCan", names));
    }

    private List<String> othersWith(Set<Role> roles, Attempt attempt) {
        return users.withAnyOf(roles).stream()
                .filter(user -> user.id() != attempt.caller().userId())
                .filter(user ->
                        attempt.step() != Step.APPROVE || !attempt.document().isOf(user.id()))
                .map(User::name)
                .limit(NAMES_MAX)
                .toList();
    }
}
