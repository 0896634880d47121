package io.yunchou.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.FirstAdministrator;
import io.yunchou.platform.identity.FirstAdministrator.OneTimePassword;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.SignInLinks;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.MovableClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SignInIT {
    private static final String FRESH = "four words that fit";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Users users;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private OneTimePassword administrator;
    private Browser browser;

    @BeforeEach
    void startANewHouse() {
        EmptyTables.empty(context);
        clock.stop();
        administrator = firstAdministrator.makeWhereNone().orElseThrow();
        browser = new Browser(mvc);
    }

    /** By a link, since that costs no hashing. */
    private void signIn() throws Exception {
        jdbc.sql("update platform.user_account set password_change_due = false").update();
        browser.open(links.linkFor(users.byLogin("admin").orElseThrow().id())).andExpect(status().isSeeOther());
    }

    private static String change(String current, String fresh) {
        return "{\"current\": \"%s\", \"fresh\": \"%s\"}".formatted(current, fresh);
    }

    @Test
    void theFirstAdministratorIsMadeOnce() {
        assertThat(firstAdministrator.makeWhereNone()).isEmpty();
    }

    @Test
    void aOneTimePasswordOpensNothingButItsOwnChange() throws Exception {
        browser.signIn("admin", administrator.password())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.passwordChangeDue").value(true));
        browser.open("/api/account/sessions")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("access.password-change-due"));
        browser.send(HttpMethod.PUT, "/api/account/password", change(administrator.password(), FRESH))
                .andExpect(status().isNoContent());
        browser.open("/api/account/sessions").andExpect(status().isOk());
        browser.open("/api/session").andExpect(jsonPath("$.passwordChangeDue").value(false));
    }

    @Test
    void whoeverIsSignedInLearnsWhoHeIsAndWhatHeMay() throws Exception {
        signIn();
        browser.open("/api/session")
                .andExpect(jsonPath("$.login").value("admin"))
                .andExpect(jsonPath("$.roles[0]").value("ADMINISTRATOR"))
                .andExpect(jsonPath("$.permissions", not(hasItem("pay.read"))))
                .andExpect(jsonPath("$.scope.everything").value(true))
                .andExpect(jsonPath("$.languages[0]").value("zh-CN"));
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        signIn();
        Cookie cookie = browser.cookie("YUNCHOU_SESSION");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getSecure()).isFalse();
    }

    @Test
    void overHttpsTheCookieNeverTravelsInTheClear() throws Exception {
        String answer = mvc
                .perform(get("/api/session/link/" + link(users.byLogin("admin").orElseThrow()))
                        .secure(true))
                .andReturn()
                .getResponse()
                .getHeaders("Set-Cookie")
                .stream()
                .filter(header -> header.startsWith("YUNCHOU_SESSION"))
                .findFirst()
                .orElseThrow();
        assertThat(answer).contains("Secure").contains("HttpOnly");
    }

    @Test
    void theDatabaseHoldsNoTokenAndNoPassword() throws Exception {
        signIn();
        String token = browser.cookie("YUNCHOU_SESSION").getValue();
        assertThat(jdbc.sql("select encode(token_hash, 'hex') from platform.user_session")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
        assertThat(jdbc.sql("select password_hash from platform.user_account where login = 'admin'")
                        .query(String.class)
                        .single())
                .startsWith("{argon2}$argon2id$");
    }

    @Test
    void anotherSiteCannotChangeAnythingInTheUsersName() throws Exception {
        signIn();
        browser.sendFromAnotherSite(HttpMethod.DELETE, "/api/session")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("access.forged-request"));
        browser.open("/api/session").andExpect(status().isOk());
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() throws Exception {
        signIn();
        Cookie old = browser.cookie("YUNCHOU_SESSION");
        browser.send(HttpMethod.DELETE, "/api/session").andExpect(status().isNoContent());
        mvc.perform(get("/api/session").cookie(old)).andExpect(status().isUnauthorized());
    }

    @Test
    void aSessionEndsWhenNobodyUsesIt() throws Exception {
        signIn();
        clock.advance(Duration.ofHours(11));
        browser.open("/api/session").andExpect(status().isOk());
        clock.advance(Duration.ofHours(11));
        browser.open("/api/session").andExpect(status().isOk());
        clock.advance(Duration.ofHours(13));
        browser.open("/api/session").andExpect(status().isUnauthorized());
    }

    @Test
    void aSessionEndsAfterItsLongestLifeHoweverMuchItIsUsed() throws Exception {
        signIn();
        for (int halfDay = 0; halfDay < 27; halfDay++) {
            clock.advance(Duration.ofMinutes(719));
            browser.open("/api/session").andExpect(status().isOk());
        }
        clock.advance(Duration.ofHours(11));
        browser.open("/api/session").andExpect(status().isOk());
        clock.advance(Duration.ofHours(2));
        browser.open("/api/session").andExpect(status().isUnauthorized());
    }

    @Test
    void lastSeenIsWrittenAtMostOnceAMinute() throws Exception {
        signIn();
        String before = lastSeen();
        browser.open("/api/session");
        assertThat(lastSeen()).isEqualTo(before);
        clock.advance(Duration.ofSeconds(61));
        browser.open("/api/session");
        assertThat(lastSeen()).isNotEqualTo(before);
    }

    private String lastSeen() {
        return jdbc.sql("select cast(last_seen_at as text) from platform.user_session")
                .query(String.class)
                .single();
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() throws Exception {
        signIn();
        Browser other = new Browser(mvc);
        other.signIn("admin", administrator.password()).andExpect(status().isOk());
        browser.send(HttpMethod.PUT, "/api/account/password", change(administrator.password(), FRESH))
                .andExpect(status().isNoContent());
        other.open("/api/session").andExpect(status().isUnauthorized());
        browser.open("/api/session").andExpect(status().isOk());
    }

    @Test
    void changingThePasswordRevokesAccessTokensUnlessTheyShallStay() throws Exception {
        signIn();
        makeToken("nightly");
        String kept = change(administrator.password(), FRESH).replace("}", ", \"keepTokens\": true}");
        browser.send(HttpMethod.PUT, "/api/account/password", kept).andExpect(status().isNoContent());
        browser.open("/api/account/tokens").andExpect(jsonPath("$.length()").value(1));
        browser.send(HttpMethod.PUT, "/api/account/password", change(FRESH, FRESH + " better"))
                .andExpect(status().isNoContent());
        browser.open("/api/account/tokens").andExpect(jsonPath("$.length()").value(0));
    }

    private void makeToken(String name) throws Exception {
        browser.send(HttpMethod.POST, "/api/account/tokens", """
                        {"name": "%s", "scopes": ["administration.manage-users"], "days": 30}
                        """.formatted(name))
                .andExpect(status().isCreated());
    }

    @Test
    void oneMayEndOnesOtherSessionAtOnce() throws Exception {
        signIn();
        Browser other = new Browser(mvc);
        other.signIn("admin", administrator.password()).andExpect(status().isOk());
        long id = jdbc.sql("select max(id) from platform.user_session")
                .query(Long.class)
                .single();
        browser.open("/api/account/sessions").andExpect(jsonPath("$.length()").value(2));
        browser.send(HttpMethod.DELETE, "/api/account/sessions/" + id).andExpect(status().isNoContent());
        other.open("/api/session").andExpect(status().isUnauthorized());
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginAreToldAlike() throws Exception {
        browser.signIn("admin", "wrong words entirely")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("identity.wrong-credentials"));
        browser.signIn("nobody", "wrong words entirely")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("identity.wrong-credentials"));
    }

    @Test
    void aDisabledUserIsOutWithTheNextRequest() throws Exception {
        signIn();
        jdbc.sql("update platform.user_account set disabled = true").update();
        browser.open("/api/session").andExpect(status().isUnauthorized());
        browser.signIn("admin", administrator.password()).andExpect(status().isUnauthorized());
    }

    @Test
    void guessingALoginsPasswordIsSlowedDownMoreAndMore() throws Exception {
        for (int failure = 0; failure < 5; failure++) {
            browser.signIn("admin", "wrong words entirely").andExpect(status().isUnauthorized());
        }
        browser.signIn("admin", administrator.password())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "3"))
                .andExpect(jsonPath("$.args.seconds").value(3))
                .andExpect(jsonPath("$.code").value("identity.too-many-attempts"));
        clock.advance(Duration.ofSeconds(3));
        browser.signIn("admin", "wrong words entirely").andExpect(status().isUnauthorized());
        clock.advance(Duration.ofSeconds(3));
        browser.signIn("admin", administrator.password()).andExpect(status().isTooManyRequests());
        clock.advance(Duration.ofSeconds(2));
        browser.signIn("admin", administrator.password()).andExpect(status().isOk());
    }

    @Test
    void anAddressThatTriesManyLoginsIsSlowedDownToo() throws Exception {
        browser.signIn("somebody", "wrong words entirely").andExpect(status().isUnauthorized());
        jdbc.sql("update platform.sign_in_attempt set failures = 55 where subject = 'address:127.0.0.1'")
                .update();
        browser.signIn("somebody else", "wrong words entirely").andExpect(status().isUnauthorized());
        browser.signIn("admin", administrator.password()).andExpect(status().isTooManyRequests());
    }

    @Test
    void aFormOfAnotherSiteCannotSignAnybodyIn() throws Exception {
        mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/api/session")
                        .contentType("text/plain")
                        .content("{\"login\": \"admin\", \"password\": \"x\"}"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void aLinkSignsInOnceAndNotAgain() throws Exception {
        String path = links.linkFor(persona().id());
        browser.open(path).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/"));
        browser.open("/api/session").andExpect(jsonPath("$.login").value("linda"));
        new Browser(mvc)
                .open(path)
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("identity.link-not-good"));
    }

    @Test
    void aLinkWorksFromThisMachineOnly() throws Exception {
        String path = links.linkFor(persona().id());
        mvc.perform(get(path).with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .andExpect(status().isUnauthorized());
        mvc.perform(get(path).header("X-Forwarded-For", "192.0.2.7")).andExpect(status().isUnauthorized());
        browser.open(path).andExpect(status().isSeeOther());
    }

    @Test
    void aLinkIsGoneAfterARestart() throws Exception {
        String path = links.linkFor(persona().id());
        context.publishEvent(new ApplicationStartedEvent(
                new org.springframework.boot.SpringApplication(),
                new String[0],
                (org.springframework.context.ConfigurableApplicationContext) context,
                Duration.ZERO));
        browser.open(path).andExpect(status().isUnauthorized());
    }

    private User persona() {
        return users.create(new NewUser("Linda", "Linda Mitchell", null, Set.of(Role.SELLER)));
    }

    private String link(User user) {
        return links.linkFor(user.id()).replace("/api/session/link/", "");
    }
}
