package io.yunchou.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.access.ScopeGrants;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.SignInLinks;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class AdministrationIT {
    private static final String USERS = "/api/administration/users";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Users users;

    @Autowired
    private ScopeGrants grants;

    @Autowired
    private SignInLinks links;

    @Autowired
    private ApplicationContext context;

    private User administrator;
    private User linda;

    @BeforeEach
    void makeUsers() {
        EmptyTables.empty(context);
        administrator = users.create(new NewUser("admin", "Administrator", null, Set.of(Role.ADMINISTRATOR)));
        linda = users.create(new NewUser("linda", "Linda Mitchell", 276L, Set.of(Role.SELLER)));
    }

    private ResultActions call(MockHttpServletRequestBuilder call, String json) throws Exception {
        return mvc.perform(call.contentType("application/json")
                .content(json)
                .with(SignedIn.as(Role.ADMINISTRATOR).user(administrator.id())));
    }

    private ResultActions call(MockHttpServletRequestBuilder call) throws Exception {
        return call(call, "");
    }

    private static String change(String roles, boolean disabled, int version) {
        return """
                {"name": "Linda Mitchell", "personId": 276, "roles": [%s], "disabled": %s, "version": %d}
                """.formatted(roles, disabled, version);
    }

    @Test
    void usersAreListedFilteredAndExported() throws Exception {
        call(get(USERS).param("filter", "roles:contains:SELLER"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].login").value("linda"));
        byte[] file = call(get(USERS + "/export").param("format", "CSV").header("Accept-Language", "en-US"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("Login").contains("linda");
    }

    @Test
    void aUserIsMadeAndGetsAOneTimePassword() throws Exception {
        String made = call(post(USERS), """
                        {"login": "Zhao@Example.com", "name": "Zhao", "roles": ["FINANCE"]}
                        """)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.login").value("zhao@example.com"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(made, "$.id");
        String given = call(post(USERS + "/" + id + "/one-time-password"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String password = JsonPath.read(given, "$.password");
        new Browser(mvc)
                .signIn("zhao@example.com", password)
                .andExpect(jsonPath("$.passwordChangeDue").value(true));
    }

    @Test
    void aLoginOrPersonIsTakenOnce() throws Exception {
        call(post(USERS), "{\"login\": \"LINDA\", \"name\": \"Other\", \"roles\": []}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("identity.login-taken"));
        call(post(USERS), "{\"login\": \"other\", \"name\": \"Other\", \"personId\": 276, \"roles\": []}")
                .andExpect(jsonPath("$.code").value("identity.person-taken"));
    }

    @Test
    void aRoleThatDoesNotExistIsRefusedBeforeAnythingHappens() throws Exception {
        call(post(USERS), "{\"login\": \"other\", \"name\": \"Other\", \"roles\": [\"EMPEROR\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.unreadable"));
    }

    @Test
    void rolesChangeWithTheNextRequest() throws Exception {
        Browser browser = new Browser(mvc);
        browser.open(links.linkFor(linda.id()));
        browser.open(USERS).andExpect(status().isForbidden());
        call(put(USERS + "/" + linda.id()), change("\"AUDITOR\"", false, 0)).andExpect(status().isOk());
        browser.open(USERS).andExpect(status().isOk());
    }

    @Test
    void aDisabledUsersSessionsEnd() throws Exception {
        Browser browser = new Browser(mvc);
        browser.open(links.linkFor(linda.id()));
        call(put(USERS + "/" + linda.id()), change("\"SELLER\"", true, 0)).andExpect(status().isOk());
        browser.open("/api/session").andExpect(status().isUnauthorized());
    }

    @Test
    void ofTwoChangesAtOnceTheSecondIsRefused() throws Exception {
        call(put(USERS + "/" + linda.id()), change("\"AUDITOR\"", false, 0)).andExpect(status().isOk());
        call(put(USERS + "/" + linda.id()), change("\"CEO\"", false, 0))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("identity.changed-meanwhile"));
    }

    @Test
    void nobodyGivesHimselfRolesOrSight() throws Exception {
        call(
                        put(USERS + "/" + administrator.id()),
                        "{\"name\": \"A\", \"roles\": [\"ADMINISTRATOR\", \"CEO\"], \"disabled\": false, \"version\": 0}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("identity.own-roles"));
        call(post(USERS + "/" + administrator.id() + "/scope-grants"), grant(null))
                .andExpect(status().isForbidden());
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        mvc.perform(put(USERS + "/" + administrator.id())
                        .contentType("application/json")
                        .content(
                                "{\"name\": \"A\", \"roles\": [\"ADMINISTRATOR\"], \"disabled\": true, \"version\": 0}")
                        .with(SignedIn.asSystem()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("identity.last-administrator"));
    }

    @Test
    void anAdministratorEndsAnybodysSession() throws Exception {
        Browser browser = new Browser(mvc);
        browser.open(links.linkFor(linda.id()));
        String list = call(get(USERS + "/" + linda.id() + "/sessions"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int session = JsonPath.read(list, "$[0].id");
        call(delete(USERS + "/" + linda.id() + "/sessions/" + session)).andExpect(status().isNoContent());
        browser.open("/api/session").andExpect(status().isUnauthorized());
        call(delete(USERS + "/" + linda.id() + "/sessions/" + session)).andExpect(status().isNotFound());
    }

    private static String grant(Integer unitId) {
        return """
                {"unitId": %s, "start": "2014-01-01", "end": "2014-07-01", "reason": "Stands in for Michael"}
                """.formatted(unitId);
    }

    @Test
    void aScopeGrantIsInForceOnItsDaysOnly() throws Exception {
        call(post(USERS + "/" + linda.id() + "/scope-grants"), grant(31)).andExpect(status().isCreated());
        assertThat(grants.to(linda.id(), LocalDate.of(2013, 12, 31))).isEqualTo(ScopeGrants.Granted.NOTHING);
        assertThat(grants.to(linda.id(), LocalDate.of(2014, 6, 30)).unitIds()).containsExactly(31L);
        assertThat(grants.to(linda.id(), LocalDate.of(2014, 7, 1))).isEqualTo(ScopeGrants.Granted.NOTHING);
    }

    @Test
    void aScopeGrantOfTheWholeCompanyCanBeTakenBack() throws Exception {
        String made = call(post(USERS + "/" + linda.id() + "/scope-grants"), grant(null))
                .andReturn()
                .getResponse()
                .getContentAsString();
        LocalDate day = LocalDate.of(2014, 3, 31);
        assertThat(grants.to(linda.id(), day).everything()).isTrue();
        int id = JsonPath.read(made, "$.id");
        call(delete(USERS + "/" + linda.id() + "/scope-grants/" + id)).andExpect(status().isNoContent());
        assertThat(grants.to(linda.id(), day).everything()).isFalse();
    }

    @Test
    void aScopeGrantThatEndsBeforeItStartsIsRefused() throws Exception {
        call(
                        post(USERS + "/" + linda.id() + "/scope-grants"),
                        "{\"start\": \"2014-07-01\", \"end\": \"2014-07-01\", \"reason\": \"x\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("identity.unusable-grant"));
    }

    @Test
    void settingsAreListedAndChanged() throws Exception {
        call(put("/api/administration/settings/time.business-date"), "{\"value\": \"2014-03-31\"}")
                .andExpect(jsonPath("$.value").value("2014-03-31"))
                .andExpect(jsonPath("$.changed").value(true));
        call(get("/api/administration/settings"))
                .andExpect(jsonPath("$[?(@.key == 'time.business-date')].value", hasItem("2014-03-31")));
        call(put("/api/administration/settings/time.business-date"), "{\"value\": \"tomorrow\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("settings.unusable-value"));
    }

    @Test
    void theTrailSaysWhoChangedWhatAndHowItWasBefore() throws Exception {
        Instant before = Instant.now();
        call(put(USERS + "/" + linda.id()), change("\"AUDITOR\"", false, 0)).andExpect(status().isOk());
        call(get("/api/administration/trail").param("filter", "subject:eq:platform.user", "action:eq:changed"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].userId").value((int) administrator.id()))
                .andExpect(jsonPath("$.items[0].before").value(Matchers.containsString("SELLER")))
                .andExpect(jsonPath("$.items[0].after").value(Matchers.containsString("AUDITOR")));
        String subject = "/api/administration/trail/platform.user/" + linda.id();
        call(get(subject).param("at", before.toString()))
                .andExpect(jsonPath("$.action").value("created"))
                .andExpect(content().string(Matchers.containsString("SELLER")));
        call(get(subject).param("at", Instant.now().plusSeconds(5).toString()))
                .andExpect(jsonPath("$.action").value("changed"));
        call(get(subject).param("at", "2001-01-01T00:00:00Z")).andExpect(status().isNotFound());
    }
}
