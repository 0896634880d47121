package io.yunchou.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.SignInLinks;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.MovableClock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class AccessTokenIT {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Users users;

    @Autowired
    private SignInLinks links;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private User user;
    private Browser browser;

    @BeforeEach
    void signIn() throws Exception {
        EmptyTables.empty(context);
        user = users.create(new NewUser("ops", "Ops", null, Set.of(Role.ADMINISTRATOR)));
        browser = new Browser(mvc);
        browser.open(links.linkFor(user.id())).andExpect(status().isSeeOther());
    }

    private String token(String scope) throws Exception {
        String answer = browser.send(HttpMethod.POST, "/api/account/tokens", """
                        {"name": "nightly %s", "scopes": ["%s"], "days": 30}
                        """.formatted(scope, scope))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.secret");
    }

    private static MockHttpServletRequestBuilder with(String token, MockHttpServletRequestBuilder call) {
        return call.header("Authorization", "Bearer " + token);
    }

    @Test
    void aProgramCallsInItsUsersName() throws Exception {
        mvc.perform(with(token("administration.manage-users"), get("/api/session")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.login").value("ops"));
    }

    @Test
    void aTokenCarriesItsScopesAndNoMore() throws Exception {
        mvc.perform(with(token("administration.manage-users"), get("/api/session")))
                .andExpect(jsonPath("$.permissions.length()").value(1))
                .andExpect(jsonPath("$.permissions[0]").value("administration.manage-users"));
    }

    @Test
    void aTokenLosesWhatItsUserLoses() throws Exception {
        String token = token("administration.manage-users");
        jdbc.sql("update platform.user_account set roles = '{SELLER}'").update();
        mvc.perform(with(token, get("/api/session")))
                .andExpect(jsonPath("$.permissions.length()").value(0));
    }

    @Test
    void nobodyMakesATokenThatMayMoreThanHimself() throws Exception {
        browser.send(HttpMethod.POST, "/api/account/tokens", """
                        {"name": "greedy", "scopes": ["pay.read"], "days": 30}
                        """)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("identity.scope-not-held"))
                .andExpect(jsonPath("$.args.scopes[0]").value("pay.read"));
    }

    @Test
    void aTokenCannotMakeAnother() throws Exception {
        mvc.perform(with(token("administration.manage-users"), post("/api/account/tokens"))
                        .contentType("application/json")
                        .content("{\"name\": \"child\", \"scopes\": [\"administration.manage-users\"], \"days\": 30}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("identity.session-needed"));
    }

    @Test
    void aTokenNeedsNoProofAgainstForgery() throws Exception {
        String token = token("administration.manage-users");
        long id = jdbc.sql("select id from platform.access_token")
                .query(Long.class)
                .single();
        mvc.perform(with(token, delete("/api/account/tokens/" + id))).andExpect(status().isNoContent());
        mvc.perform(with(token, get("/api/session"))).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenEnds() throws Exception {
        String token = token("administration.manage-users");
        clock.advance(Duration.ofDays(31));
        mvc.perform(with(token, get("/api/session"))).andExpect(status().isUnauthorized());
    }

    @Test
    void theListShowsWhenATokenWasLastUsedAndNeverItsSecret() throws Exception {
        String token = token("administration.manage-users");
        mvc.perform(with(token, get("/api/session"))).andExpect(status().isOk());
        String list = browser.open("/api/account/tokens")
                .andExpect(jsonPath("$[0].lastUsedAt").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(list).doesNotContain(token);
    }
}
