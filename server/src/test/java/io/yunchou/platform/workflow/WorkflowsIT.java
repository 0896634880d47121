package io.yunchou.platform.workflow;

import static io.yunchou.platform.workflow.DocumentState.APPROVED;
import static io.yunchou.platform.workflow.DocumentState.DRAFT;
import static io.yunchou.platform.workflow.DocumentState.LOCKED;
import static io.yunchou.platform.workflow.DocumentState.PUBLISHED;
import static io.yunchou.platform.workflow.DocumentState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.Users;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class WorkflowsIT {
    private static final AtomicInteger LETTERS = new AtomicInteger();

    @Autowired
    private Workflows workflows;

    @Autowired
    private Users users;

    @Autowired
    private MockMvc mvc;

    private SignedIn writer;
    private SignedIn chief;
    private DocumentKey letter;

    @BeforeEach
    void writeALetter() {
        writer = SignedIn.as(Role.SALES_OPS_HQ).user(21);
        chief = SignedIn.as(Role.CEO).user(22);
        letter = letter("letter");
    }

    private DocumentKey letter(String prefix) {
        DocumentKey key = new DocumentKey(LetterWorkflow.KIND, prefix + LETTERS.incrementAndGet());
        writer.call(() -> workflows.open(key, "Letter " + key.id()));
        return key;
    }

    private Document take(SignedIn who, Step step, DocumentKey key) {
        return who.call(() -> workflows.take(step, key, workflows.document(key).version(), "because"));
    }

    private WorkflowError refusal(SignedIn who, Step step, DocumentKey key) {
        BusinessException refused = catchThrowableOfType(BusinessException.class, () -> take(who, step, key));
        assertThat(refused).as("refusal of %s", step).isNotNull();
        assertThat(refused).hasMessageContaining("\nMaybe ");
        return (WorkflowError) refused.code();
    }

    @Test
    void aDocumentGoesFromDraftToLocked() {
        assertThat(workflows.document(letter).state()).isEqualTo(DRAFT);
        assertThat(take(writer, Step.SUBMIT, letter).state()).isEqualTo(SUBMITTED);
        assertThat(take(chief, Step.APPROVE, letter).state()).isEqualTo(APPROVED);
        assertThat(take(writer, Step.PUBLISH, letter).state()).isEqualTo(PUBLISHED);
        assertThat(take(writer, Step.LOCK, letter).state()).isEqualTo(LOCKED);
    }

    @Test
    void noStepIsSkipped() {
        assertThat(refusal(chief, Step.APPROVE, letter)).isEqualTo(WorkflowError.WRONG_STATE);
        take(writer, Step.SUBMIT, letter);
        assertThat(refusal(writer, Step.PUBLISH, letter)).isEqualTo(WorkflowError.WRONG_STATE);
        assertThat(refusal(writer, Step.LOCK, letter)).isEqualTo(WorkflowError.WRONG_STATE);
    }

    @Test
    void everyStepNeedsItsPermissionWhicheverWayTheCallCame() {
        take(writer, Step.SUBMIT, letter);
        assertThat(refusal(writer, Step.APPROVE, letter)).isEqualTo(WorkflowError.MISSING_PERMISSION);
        take(chief, Step.APPROVE, letter);
        assertThat(refusal(chief, Step.PUBLISH, letter)).isEqualTo(WorkflowError.MISSING_PERMISSION);
    }

    @Test
    void theOwnerIsNotHisOwnApproverAndLearnsWhoCan() {
        users.create(new NewUser("chief-" + letter.id(), "Grace Chief", null, Set.of(Role.CEO)));
        DocumentKey own = new DocumentKey(LetterWorkflow.KIND, "own" + letter.id());
        chief.call(() -> workflows.open(own, "A letter of the chief"));
        take(writer, Step.SUBMIT, own);
        BusinessException refused = catchThrowableOfType(BusinessException.class, () -> take(chief, Step.APPROVE, own));
        assertThat(refused.code()).isEqualTo(WorkflowError.OWN_DOCUMENT);
        assertThat(refused).hasMessageContaining("Maybe ask Grace Chief");
    }

    @Test
    void whoeverSubmittedIsNotTheApproverEither() {
        take(chief, Step.SUBMIT, letter);
        assertThat(refusal(chief, Step.APPROVE, letter)).isEqualTo(WorkflowError.OWN_DOCUMENT);
    }

    @Test
    void whatLiesOutsideTheScopeCannotBeMoved() {
        assertThat(refusal(writer, Step.SUBMIT, letter(LetterWorkflow.DISTANT))).isEqualTo(WorkflowError.OUTSIDE_SCOPE);
    }

    @Test
    void theModulesOwnConditionsHold() {
        DocumentKey burnt = letter(LetterWorkflow.BURNT);
        take(writer, Step.SUBMIT, burnt);
        take(chief, Step.APPROVE, burnt);
        assertThat(refusal(writer, Step.PUBLISH, burnt)).isEqualTo(WorkflowError.WRONG_STATE);
        assertThat(workflows.document(burnt).state()).isEqualTo(APPROVED);
    }

    @Test
    void aReturnedDocumentIsADraftAgainWithTheReasonInItsHistory() {
        take(writer, Step.SUBMIT, letter);
        chief.call(() -> workflows.take(Step.RETURN, letter, 1, "Too long"));
        assertThat(workflows.document(letter).state()).isEqualTo(DRAFT);
        assertThat(workflows.history(letter))
                .extracting(TakenStep::step, TakenStep::userId, TakenStep::comment)
                .containsExactly(tuple(Step.SUBMIT, 21L, "because"), tuple(Step.RETURN, 22L, "Too long"));
    }

    @Test
    void nothingIsReturnedWithoutAReason() {
        take(writer, Step.SUBMIT, letter);
        BusinessException refused = catchThrowableOfType(
                BusinessException.class, () -> chief.call(() -> workflows.take(Step.RETURN, letter, 1, " ")));
        assertThat(refused.code()).isEqualTo(WorkflowError.COMMENT_NEEDED);
    }

    @Test
    void aStepMeantForAnotherVersionIsRefused() {
        take(writer, Step.SUBMIT, letter);
        chief.call(() -> workflows.take(Step.RETURN, letter, 1, "Too long"));
        take(writer, Step.SUBMIT, letter);
        BusinessException refused = catchThrowableOfType(
                BusinessException.class, () -> chief.call(() -> workflows.take(Step.APPROVE, letter, 1, "")));
        assertThat(refused.code()).isEqualTo(WorkflowError.CHANGED_MEANWHILE);
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoes() throws Exception {
        take(writer, Step.SUBMIT, letter);
        take(chief, Step.APPROVE, letter);
        AtomicInteger published = new AtomicInteger();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> tries = IntStream.range(0, 12)
                    .mapToObj(number -> together.submit(() -> {
                        writer.call(() -> workflows.take(Step.PUBLISH, letter, 2, ""));
                        published.incrementAndGet();
                    }))
                    .toList();
            for (Future<?> one : tries) {
                catchThrowableOfType(Exception.class, one::get);
            }
        }
        assertThat(published).hasValue(1);
        assertThat(workflows.history(letter)).hasSize(3);
    }

    @Test
    void onlyADraftMayBeChangedOrThrownAway() {
        assertThatCode(() -> workflows.requireDraft(letter)).doesNotThrowAnyException();
        take(writer, Step.SUBMIT, letter);
        assertThat(catchThrowableOfType(BusinessException.class, () -> workflows.requireDraft(letter))
                        .code())
                .isEqualTo(WorkflowError.WRONG_STATE);
        assertThat(catchThrowableOfType(BusinessException.class, () -> workflows.discard(letter))
                        .code())
                .isEqualTo(WorkflowError.WRONG_STATE);
    }

    @Test
    void theReaderSeesWhatHeMayDoNowAndWhoCanDoTheRest() {
        take(writer, Step.SUBMIT, letter);
        assertThat(chief.call(() -> workflows.options(letter)))
                .extracting(StepOption::step, StepOption::allowed)
                .containsExactly(tuple(Step.APPROVE, true), tuple(Step.RETURN, true));
        assertThat(writer.call(() -> workflows.options(letter)))
                .allMatch(option -> !option.allowed())
                .first()
                .extracting(StepOption::refusalCode)
                .isEqualTo("workflow.missing-permission");
    }

    @Test
    void tasksAreWhatWaitsForTheReader() throws Exception {
        take(writer, Step.SUBMIT, letter);
        mvc.perform(get("/api/workflow/tasks").with(chief))
                .andExpect(jsonPath("$[?(@.document.key.id == '%s')].step", letter.id())
                        .value("APPROVE"));
        mvc.perform(get("/api/workflow/tasks").with(writer))
                .andExpect(
                        jsonPath("$[?(@.document.key.id == '%s')]", letter.id()).isEmpty());
        chief.call(() -> workflows.take(Step.RETURN, letter, 1, "Too long"));
        mvc.perform(get("/api/workflow/tasks").with(writer))
                .andExpect(jsonPath("$[?(@.document.key.id == '%s')].step", letter.id())
                        .value("SUBMIT"));
    }
}
