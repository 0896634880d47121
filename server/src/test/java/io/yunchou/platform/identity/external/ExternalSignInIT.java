package io.yunchou.platform.identity.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.Users;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.MovableClock;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class ExternalSignInIT {
    private static final String NOTES = "YUNCHOU_SIGN_IN";
    private static final String EMAIL = "linda@example.com";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeIssuer issuer;

    @Autowired
    private SealedNotes notes;

    @Autowired
    private Users users;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Cookie kept;
    private URI departure;

    @BeforeEach
    void goToTheProvider() throws Exception {
        EmptyTables.empty(context);
        issuer.beHonest();
        users.create(new NewUser(EMAIL, "Linda Mitchell", null, Set.of(Role.SELLER)));
        MockHttpServletResponse sent =
                mvc.perform(get("/api/session/external/oidc")).andReturn().getResponse();
        departure = URI.create(String.valueOf(sent.getHeader("Location")));
        kept = sent.getCookie(NOTES);
    }

    private ResultActions comeBack(URI answer, Cookie... cookies) throws Exception {
        MockHttpServletRequestBuilder call = get(answer);
        return mvc.perform(cookies.length == 0 ? call : call.cookie(cookies));
    }

    private void isRefused(ResultActions answer, String code) throws Exception {
        answer.andExpect(status().isSeeOther()).andExpect(redirectedUrl("/signin?problem=" + code));
        assertThat(answer.andReturn().getResponse().getCookie("YUNCHOU_SESSION"))
                .isNull();
        assertThat(jdbc.sql("select count(*) from platform.user_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverTheProviderVouchesForIsSignedIn() throws Exception {
        ResultActions answer = comeBack(issuer.signIn(departure, EMAIL), kept)
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/"));
        Cookie session = answer.andReturn().getResponse().getCookie("YUNCHOU_SESSION");
        mvc.perform(get("/api/session").cookie(session))
                .andExpect(jsonPath("$.login").value(EMAIL))
                .andExpect(jsonPath("$.roles[0]").value("SELLER"));
    }

    @Test
    void theSignInPageLearnsWhichProvidersThereAre() throws Exception {
        mvc.perform(get("/api/session/external"))
                .andExpect(jsonPath("$[0].id").value("oidc"))
                .andExpect(jsonPath("$[0].name").value("The company"));
    }

    @Test
    void theProviderIsAskedWithStateNonceAndProofKey() {
        assertThat(departure.getQuery())
                .contains("state=")
                .contains("nonce=")
                .contains("code_challenge=")
                .contains("code_challenge_method=S256");
    }

    @Test
    void theBrowserCarriesItsNotesSealed() {
        assertThat(kept.isHttpOnly()).isTrue();
        String state = departure.getQuery().replaceAll(".*state=([^&]+).*", "$1");
        assertThat(kept.getValue()).doesNotContain(state);
        assertThat(notes.opened("oidc", kept.getValue())).containsEntry("state", state);
        assertThat(notes.opened("other", kept.getValue())).isEmpty();
    }

    @Test
    void somebodyWithoutAUserHereIsRefused() throws Exception {
        isRefused(comeBack(issuer.signIn(departure, "eve@example.com"), kept), "identity.external-unknown-user");
    }

    @Test
    void aDisabledUserIsRefused() throws Exception {
        jdbc.sql("update platform.user_account set disabled = true").update();
        isRefused(comeBack(issuer.signIn(departure, EMAIL), kept), "identity.external-unknown-user");
    }

    @Test
    void anAnswerInAnotherBrowserIsRefused() throws Exception {
        isRefused(comeBack(issuer.signIn(departure, EMAIL)), "identity.external-refused");
    }

    @Test
    void anAnswerToAnotherSignInIsRefused() throws Exception {
        Cookie other = mvc.perform(get("/api/session/external/oidc"))
                .andReturn()
                .getResponse()
                .getCookie(NOTES);
        isRefused(comeBack(issuer.signIn(departure, EMAIL), other), "identity.external-refused");
    }

    @Test
    void anAnswerThatComesTooLateIsRefused() throws Exception {
        clock.advance(Duration.ofMinutes(11));
        isRefused(comeBack(issuer.signIn(departure, EMAIL), kept), "identity.external-refused");
    }

    @Test
    void notesThatSomebodyChangedAreRefused() throws Exception {
        String value = kept.getValue();
        char last = value.charAt(value.length() - 1);
        Cookie changed = new Cookie(NOTES, value.substring(0, value.length() - 3) + (last == 'A' ? "BBB" : "AAA"));
        isRefused(comeBack(issuer.signIn(departure, EMAIL), changed), "identity.external-refused");
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() throws Exception {
        issuer.signWithAForeignKey();
        isRefused(comeBack(issuer.signIn(departure, EMAIL), kept), "identity.external-refused");
    }

    @Test
    void aTokenForAnotherClientIsRefused() throws Exception {
        issuer.twist(claims -> claims.audience("somebody-else"));
        isRefused(comeBack(issuer.signIn(departure, EMAIL), kept), "identity.external-refused");
    }

    @Test
    void aTokenOfAnotherNonceIsRefused() throws Exception {
        issuer.twist(claims -> claims.claim("nonce", "replayed"));
        isRefused(comeBack(issuer.signIn(departure, EMAIL), kept), "identity.external-refused");
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedIsRefused() throws Exception {
        issuer.twist(claims -> claims.claim("email_verified", false));
        isRefused(comeBack(issuer.signIn(departure, EMAIL), kept), "identity.external-refused");
    }

    @Test
    void aCodeOfAnotherProofKeyIsRefused() throws Exception {
        String state = notes.opened("oidc", kept.getValue()).get("state");
        Cookie forged = new Cookie(
                NOTES,
                notes.sealed(
                        "oidc",
                        Map.of(
                                "state", String.valueOf(state),
                                "nonce", "n",
                                "verifier", "another-verifier-that-is-long-enough-to-be-one")));
        isRefused(comeBack(issuer.signIn(departure, EMAIL), forged), "identity.external-refused");
    }

    @Test
    void anUnknownProviderIsRefused() throws Exception {
        mvc.perform(get("/api/session/external/wecom"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("identity.unknown-provider"));
    }
}
