package io.yunchou.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.yunchou.org.Organisation;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet;
import io.yunchou.support.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ann leads the north, where Bob sells; Dee sells in the south. */
@IntegrationTest
class LedgerApiIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organisation organisation;

    private Map<String, ImportEntity<?>> entities;
    private TransactionTemplate transaction;

    @Autowired
    void collect(List<ImportEntity<?>> all, PlatformTransactionManager manager) {
        entities = all.stream().collect(Collectors.toMap(ImportEntity::name, Function.identity()));
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void foundCompany() {
        jdbc.sql("truncate ledger.batch, ledger.change, ledger.fact, ledger.share, ledger.daily_total, ledger.head")
                .update();
        take("org.unit", "code|name|parent\nAW|Company|\nN|North|AW\nS|South|AW");
        take("org.person", "code|name\nann|Ann\nbob|Bob\ndee|Dee");
        take("org.placement", """
                person|unit|title|head|start
                ann|N|Manager|yes|2012-01-01
                bob|N|Seller|no|2012-01-01
                dee|S|Seller|no|2012-01-01""");
        take("customer.account", "code|name\nA1|Riders\nA2|Bikers");
        take("ledger.fact", """
                kind|date|document|account|unit|seller|share|netAmount|taxAmount|currency
                booking|2014-03-01|SO1|A1|N|bob||100.50|8.04|USD
                booking|2014-03-02|SO2|A2|N|dee||200||USD
                booking|2014-03-03|SO3|A1|S|||300||USD
                booking|2014-03-04|SO4|A1|N|bob|0.25|40||USD
                booking|2014-03-04|SO4|A1|N|dee|0.75|40||USD""");
    }

    @Test
    void everybodySeesHisPartOfTheCompanyAndItsExactSum() {
        assertThat(documents(facts(SignedIn.as(Role.CEO)))).containsExactly("SO4", "SO4", "SO3", "SO2", "SO1");
        assertThat(sum(facts(SignedIn.as(Role.CEO)))).isEqualTo("640.5000");
        assertThat(documents(facts(ann()))).containsExactly("SO4", "SO1");
        assertThat(sum(facts(ann()))).isEqualTo("110.5000");
        SignedIn dee = SignedIn.as(Role.SELLER).of(person("dee"));
        assertThat(documents(facts(dee))).containsExactly("SO4", "SO2");
        assertThat(sum(facts(dee))).isEqualTo("230.0000");
    }

    @Test
    void nobodyWidensHisScopeByAFilter() {
        long south = organisation.units().idOf("S").orElseThrow();
        long dee = person("dee");
        assertThat(documents(facts(ann(), "node:eq:" + south))).isEmpty();
        assertThat(documents(facts(ann(), "seller:eq:" + dee))).isEmpty();
        assertThat(documents(facts(SignedIn.as(Role.CEO), "node:eq:" + south))).containsExactly("SO4", "SO2");
    }

    @Test
    void doubtsAreListedWithTheSameFilters() {
        SignedIn ceo = SignedIn.as(Role.CEO);
        assertThat(documents(facts(ceo, "quality:eq:outside-sellers-unit"))).containsExactly("SO4", "SO2");
        assertThat(documents(facts(ceo, "quality:eq:no-seller"))).containsExactly("SO3");
        assertThat(documents(facts(ceo, "quality:eq:not-account-owner", "document:eq:SO1")))
                .containsExactly("SO1");
    }

    @Test
    void aFactShowsItsPartsWithinScopeItsAmountsAndItsSource() {
        JsonNode list = facts(SignedIn.as(Role.CEO), "document:eq:SO4");
        long id = list.path("items").path(0).path("factId").asLong();
        JsonNode fact = json(get("/api/ledger/facts/" + id).with(ann()));
        assertThat(fact.path("shares").size()).isEqualTo(1);
        assertThat(fact.path("shares").path(0).path("netAmount").asString()).isEqualTo("10.0000");
        assertThat(fact.path("amounts").path("net").asString()).isEqualTo("40.0000");
        assertThat(fact.path("account").path("name").asString()).isEqualTo("Riders");
        assertThat(fact.path("source").path("row").asLong()).isPositive();
        long south = facts(SignedIn.as(Role.CEO), "document:eq:SO2")
                .path("items")
                .path(0)
                .path("factId")
                .asLong();
        assertThat(call(get("/api/ledger/facts/" + south).with(ann())).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theListIsAlsoAFile() throws Exception {
        String csv = call(get("/api/ledger/facts/export?sort=document&filter=document:starts:SO1")
                        .with(ann()))
                .getContentAsString();
        assertThat(csv).contains("SO1").contains("100.5").doesNotContain("SO2");
    }

    @Test
    void aVoidedBatchLeavesTheListAndItsFactsStayReadable() {
        SignedIn finance = SignedIn.as(Role.FINANCE);
        long batch = json(get("/api/ledger/batches").with(finance))
                .path("items")
                .path(0)
                .path("id")
                .asLong();
        assertThat(json(post("/api/ledger/batches/" + batch + "/void").with(finance))
                        .path("voiding")
                        .path("by")
                        .asString())
                .isNotBlank();
        assertThat(documents(facts(SignedIn.as(Role.CEO)))).isEmpty();
        assertThat(json(get("/api/ledger/batches/" + batch + "/facts").with(finance))
                        .path("items")
                        .size())
                .isEqualTo(5);
        assertThat(call(post("/api/ledger/batches/" + batch + "/void").with(finance))
                        .getStatus())
                .isEqualTo(409);
        assertThat(call(post("/api/ledger/batches/" + batch + "/reversal")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"date\":\"2014-04-01\"}")
                                .with(finance))
                        .getStatus())
                .isEqualTo(409);
    }

    private SignedIn ann() {
        return SignedIn.as(Role.REGION_MANAGER).of(person("ann"));
    }

    private long person(String code) {
        return organisation.people().idOf(code).orElseThrow();
    }

    private JsonNode facts(SignedIn caller, String... filters) {
        MockHttpServletRequestBuilder request = get("/api/ledger/facts").with(caller);
        return json(filters.length == 0 ? request : request.queryParam("filter", filters));
    }

    private static List<String> documents(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .map(row -> row.path("document").asString())
                .toList();
    }

    private static String sum(JsonNode list) {
        return list.path("totals").path(0).path("netAmount").asString();
    }

    private JsonNode json(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = call(request);
            assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
            return JSON.readTree(response.getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void take(String entity, String sheet) {
        SignedIn.asSystem().run(() -> {
            Sheet.Taken taken = Sheet.of(sheet).takenInBy(entities.get(entity), transaction);
            assertThat(taken.problems()).isEmpty();
        });
    }
}
