package io.yunchou.org;

import static io.yunchou.platform.access.Role.CEO;
import static io.yunchou.platform.access.Role.FINANCE;
import static io.yunchou.platform.access.Role.HR;
import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static io.yunchou.platform.access.Role.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.Sheet;
import io.yunchou.support.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class OrganisationApiIT {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Periods periods;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, ImportEntity<?>> entities;
    private TransactionTemplate transaction;

    @Autowired
    void collect(List<ImportEntity<?>> all, PlatformTransactionManager manager) {
        entities = all.stream().collect(Collectors.toMap(ImportEntity::name, Function.identity()));
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void foundCompany() {
        jdbc.sql("""
                        truncate org.unit, org.position, org.person, org.unit_span, org.position_span, org.person_span,
                            org.placement_span, org.fiscal_period_span, org.period_state, org.reopening,
                            customer.account, customer.account_span, customer.owner_span
                        """).update();
        jdbc.sql("update org.structure_version set version = nextval('org.structure_version_sequence')")
                .update();
        take("org.unit", "code|name|parent\nAW|Adventure Works|\nNA|North America|AW\nEU|Europe|AW\n2|Northeast|NA");
        take("org.person", "code|name\n274|Stephen\n275|Michael\n288|Rachel");
        take("org.placement", """
                person|unit|head|start
                274|NA|yes|2011-05-31
                275|2||2011-05-31
                288|EU||2011-05-31""");
        take("customer.account", "code|name|unit|owner\nA1|Riders Company|2|275\nA2||EU|288\nA3|Northwind|EU|288");
    }

    @Test
    void theTreeUnfoldsLevelByLevel() throws Exception {
        JsonNode top = json(SignedIn.as(CEO), "/api/org/tree");
        assertThat(codes(top.get("nodes"))).containsExactly("AW");
        assertThat(top.get("nodes").get(0).get("children").asInt()).isEqualTo(2);

        String key = top.get("nodes").get(0).get("key").asString();
        assertThat(codes(json(SignedIn.as(CEO), "/api/org/tree?under=" + key).get("nodes")))
                .containsExactly("EU", "NA");
        assertThat(codes(json(SignedIn.as(CEO), "/api/org/tree?levels=9").get("nodes")))
                .containsExactly("AW", "EU", "EU/288", "NA", "NA/274", "2", "2/275");
    }

    @Test
    void aManagerSeesAboveHisUnitNamesOnlyAndNothingBeside() throws Exception {
        JsonNode nodes =
                json(as(REGION_MANAGER, "274"), "/api/org/tree?levels=9").get("nodes");

        assertThat(codes(nodes)).containsExactly("AW", "NA", "NA/274", "2", "2/275");
        assertThat(nodes.get(0).get("inScope").asBoolean()).isFalse();
        assertThat(nodes.get(0).get("holders")).isEmpty();
        assertThat(nodes.get(1).get("holders").get(0).get("name").asString()).isEqualTo("Stephen");
    }

    @Test
    void historyOutsideTheScopeIsRefused() throws Exception {
        long europe = organisation.units().idOf("EU").orElseThrow();

        assertThat(status(as(REGION_MANAGER, "274"), "/api/org/units/" + europe + "/history"))
                .isEqualTo(403);
        assertThat(json(SignedIn.as(CEO), "/api/org/units/" + europe + "/history")
                        .get("entries"))
                .hasSize(1);
    }

    @Test
    void aMoveOverTheApiShowsInTheHistory() throws Exception {
        long unit = organisation.units().idOf("2").orElseThrow();
        long europe = organisation.units().idOf("EU").orElseThrow();
        String history = "/api/org/units/" + unit + "/history";
        long version = json(SignedIn.as(HR), history).get("version").asLong();
        String move = """
                {"parentId": %d, "change": {"from": "2013-05-30", "version": %d}}""".formatted(europe, version);

        assertThat(send(SignedIn.as(HR), "/api/org/units/" + unit + "/move", move)
                        .getStatus())
                .isEqualTo(204);
        assertThat(send(SignedIn.as(HR), "/api/org/units/" + unit + "/move", move)
                        .getStatus())
                .isEqualTo(409);

        assertThat(json(SignedIn.as(HR), history).get("entries")).hasSize(3);
        assertThat(codes(json(SignedIn.as(HR), "/api/org/tree?levels=9&day=2013-05-29")
                        .get("nodes")))
                .containsExactly("AW", "EU", "EU/288", "NA", "NA/274", "2", "2/275");
        assertThat(codes(json(SignedIn.as(HR), "/api/org/tree?levels=9&day=2013-05-30")
                        .get("nodes")))
                .containsExactly("AW", "EU", "EU/288", "2", "2/275", "NA", "NA/274");
    }

    @Test
    void peopleAreListedInScopeOnlyAndAsAFile() throws Exception {
        assertThat(codes(json(SignedIn.as(CEO), "/api/org/people?sort=-name").get("items")))
                .containsExactly("274", "288", "275");
        assertThat(codes(json(as(SELLER, "275"), "/api/org/people").get("items")))
                .containsExactly("275");
        assertThat(read(SignedIn.as(CEO), "/api/org/people/export?format=CSV&filter=unit:eq:Europe")
                        .getContentAsString())
                .contains("Rachel")
                .doesNotContain("Michael");
    }

    @Test
    void searchFindsUnitsAndPeopleInScope() throws Exception {
        assertThat(codes(json(SignedIn.as(CEO), "/api/org/search?q=e"))).contains("EU", "274", "288");
        assertThat(codes(json(as(SELLER, "275"), "/api/org/search?q=e"))).containsExactly("275");
        assertThat(json(SignedIn.as(CEO), "/api/org/search?q=Michael").get(0).get("where"))
                .hasSize(3);
    }

    @Test
    void accountsAreListedAndFoundInScopeOnly() throws Exception {
        assertThat(codes(json(SignedIn.as(CEO), "/api/customer/accounts").get("items")))
                .containsExactly("A1", "A2", "A3");
        assertThat(codes(json(as(SELLER, "275"), "/api/customer/accounts").get("items")))
                .containsExactly("A1");
        assertThat(codes(json(as(REGION_MANAGER, "274"), "/api/customer/accounts")
                        .get("items")))
                .containsExactly("A1");
        assertThat(codes(json(SignedIn.as(CEO), "/api/customer/accounts?filter=name:empty:true")
                        .get("items")))
                .containsExactly("A2");
        assertThat(codes(json(SignedIn.as(CEO), "/api/customer/search?q=north")))
                .containsExactly("A3");
        assertThat(json(as(SELLER, "275"), "/api/customer/search?q=north")).isEmpty();
        assertThat(status(as(SELLER, "275"), "/api/customer/accounts/A3")).isEqualTo(404);
    }

    @Test
    void productsAreListedAndCostsAreShownOnlyToThoseWithTheRight() throws Exception {
        take("catalog.product", "code|name\n707|Helmet");
        take("catalog.price", "product|amount|currency|start\n707|34.99|USD|2011-01-01");
        take("catalog.cost", "product|amount|currency|start\n707|13.0863|USD|2011-01-01");

        JsonNode seen =
                json(SignedIn.as(FINANCE), "/api/catalog/products").get("items").get(0);
        assertThat(seen.get("price").asString()).isEqualTo("34.9900");
        assertThat(seen.get("cost").asString()).isEqualTo("13.0863");
        assertThat(json(SignedIn.as(SELLER), "/api/catalog/products")
                        .get("items")
                        .get(0)
                        .get("cost")
                        .isNull())
                .isTrue();
        assertThat(status(SignedIn.as(SELLER), "/api/catalog/products?sort=cost"))
                .isEqualTo(422);
    }

    @Test
    void aClosedMonthTakesNothingUntilSomebodyElseOpensIt() throws Exception {
        take("org.fiscal-period", """
                code|kind|parent|start|end
                FY|YEAR||2014-01-01|2014-03-01
                Q|QUARTER|FY|2014-01-01|2014-03-01
                M1|MONTH|Q|2014-01-01|2014-02-01
                M2|MONTH|Q|2014-02-01|2014-03-01""");
        SignedIn owner = SignedIn.as(FINANCE).user(1);
        SignedIn other = SignedIn.as(FINANCE).user(2);
        String month = "/api/org/period-states/ledger/M1/";

        assertThat(send(owner, month + "start-closing", "").getStatus()).isEqualTo(204);
        assertThat(refusal(owner)).isEmpty();
        assertThat(refusal(other)).contains("being closed");
        assertThat(send(other, month + "close", "").getStatus()).isEqualTo(409);
        assertThat(send(owner, month + "close", "").getStatus()).isEqualTo(204);
        assertThat(refusal(owner)).contains("closed").contains("2014-02-01");

        MockHttpServletResponse request = send(owner, month + "reopenings", "{\"reason\": \"a late invoice\"}");
        String decision = "/api/org/reopenings/"
                + JsonMapper.shared()
                        .readTree(request.getContentAsString())
                        .get("id")
                        .asLong() + "/decision";
        assertThat(send(owner, decision, "{\"approved\": true}").getStatus()).isEqualTo(403);
        assertThat(send(other, decision, "{\"approved\": true}").getStatus()).isEqualTo(204);
        assertThat(refusal(other)).isEmpty();
    }

    private String refusal(SignedIn caller) {
        try {
            caller.run(() -> periods.requireOpen("ledger", LocalDate.of(2014, 1, 15)));
            return "";
        } catch (BusinessException refusal) {
            return refusal.getMessage();
        }
    }

    private SignedIn as(Role role, String personCode) {
        return SignedIn.as(role).of(organisation.people().idOf(personCode).orElseThrow());
    }

    private void take(String entity, String sheet) {
        assertThat(SignedIn.as(SALES_OPS_HQ)
                        .call(() -> Sheet.of(sheet).takenInBy(entities.get(entity), transaction))
                        .problems())
                .isEmpty();
    }

    private MockHttpServletResponse read(SignedIn caller, String path) throws Exception {
        return mvc.perform(get(path).with(caller)).andReturn().getResponse();
    }

    private int status(SignedIn caller, String path) throws Exception {
        return read(caller, path).getStatus();
    }

    private JsonNode json(SignedIn caller, String path) throws Exception {
        MockHttpServletResponse response = read(caller, path);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsString());
    }

    private MockHttpServletResponse send(SignedIn caller, String path, String body) throws Exception {
        return mvc.perform(post(path).with(caller).contentType(APPLICATION_JSON).content(body))
                .andReturn()
                .getResponse();
    }

    private static List<String> codes(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.get("code").asString()).toList();
    }
}
