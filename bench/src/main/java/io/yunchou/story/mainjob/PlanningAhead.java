package io.yunchou.story.mainjob;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.Answer;
import io.yunchou.story.Stage;
import io.yunchou.testkit.AdventureWorksTruth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Next year's goal is broken down by one, approved by another and published. */
final class PlanningAhead {
    private static final String YEAR = "FY2015";
    private static final String MEASURE = "booking-net";
    private static final String FACTOR = "1.12";
    private static final int LEDGER_SCALE = 4;
    private static final String PLANS = "/api/plan/annual-plans";

    private final Stage stage;
    private final AdventureWorksTruth truth;
    private final ApiClient salesOps;
    private final ApiClient ceo;

    PlanningAhead(Stage stage, AdventureWorksTruth truth, ApiClient salesOps, ApiClient ceo) {
        this.stage = stage;
        this.truth = truth;
        this.salesOps = salesOps;
        this.ceo = ceo;
    }

    /** The year grown from the one before. */
    static Map<String, Object> wish() {
        return Map.of("fiscalYear", YEAR, "measure", MEASURE, "factor", FACTOR);
    }

    void play() {
        BigDecimal goal = truth.bookings("2013-05-30", "2014-06-01")
                .multiply(new BigDecimal(FACTOR))
                .setScale(LEDGER_SCALE, RoundingMode.HALF_UP);
        BigDecimal whole = goal.setScale(0, RoundingMode.HALF_UP);
        long run = breakDown(goal, whole);
        String plan = draft(run);
        checkParts(salesOps.get(plan + "/nodes").granted());
        publish(plan);
        checkQuotas(whole);
    }

    private long breakDown(BigDecimal goal, BigDecimal whole) {
        stage.step("sales operations break the goal of " + YEAR + " down by history");
        JsonNode answer = salesOps.post("/api/plan/decompositions", wish()).granted();
        JsonNode decomposition = answer.path("decomposition");
        stage.same("goal, the year before × " + FACTOR, Amounts.plain(goal), Amounts.of(decomposition.path("goal")));
        stage.same("assigned to positions, in whole dollars", whole, Amounts.of(decomposition.path("assigned")));
        stage.same(
                "units that cannot assign their goal",
                0,
                decomposition.path("blocked").size());
        return answer.path("run").path("id").asLong();
    }

    private String draft(long run) {
        JsonNode begun = salesOps.post(PLANS, Map.of("name", "Plan " + YEAR, "fiscalYear", YEAR, "measure", MEASURE))
                .granted();
        String plan = PLANS + "/" + begun.path("plan").path("id").asLong();
        salesOps.put(plan + "/decomposition", Map.of("runId", run)).granted();
        return plan;
    }

    /** Whatever has parts is their sum. */
    private void checkParts(JsonNode nodes) {
        Map<String, BigDecimal> parts = new HashMap<>();
        for (JsonNode node : nodes) {
            parts.merge(node.path("parent").asString(""), Amounts.of(node.path("assigned")), BigDecimal::add);
        }
        List<String> unequal = new ArrayList<>();
        for (JsonNode node : nodes) {
            BigDecimal sum = parts.get(node.path("key").asString());
            if (sum != null && sum.compareTo(Amounts.of(node.path("assigned"))) != 0) {
                unequal.add(node.path("name").asString());
            }
        }
        stage.same(
                "of %d units and positions, parts that do not equal the whole".formatted(nodes.size()),
                List.of(),
                unequal);
    }

    private void publish(String plan) {
        stage.step("one submits, another approves, the plan is published");
        take(salesOps, plan, "SUBMIT").granted();
        stage.holds(
                "its author may not approve it", take(salesOps, plan, "APPROVE").status() / 100 == 4);
        stage.same("state after the CEO's approval", "APPROVED", state(take(ceo, plan, "APPROVE")));
        stage.same("state after publication", "PUBLISHED", state(take(salesOps, plan, "PUBLISH")));
    }

    private static Answer take(ApiClient client, String plan, String step) {
        int version =
                client.get(plan).granted().path("document").path("version").asInt();
        return client.post(plan + "/steps", Map.of("step", step, "version", version, "comment", "as agreed"));
    }

    private static String state(Answer answer) {
        return answer.granted().path("document").path("state").asString();
    }

    private void checkQuotas(BigDecimal whole) {
        stage.step("the published quotas are read");
        List<BigDecimal> owed = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = salesOps.get("/api/plan/quotas?limit=200&filter=fiscalYear:eq:" + YEAR + after)
                    .granted();
            page.path("items").forEach(quota -> owed.add(Amounts.of(quota.path("amount"))));
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        stage.same("sum of %d quotas".formatted(owed.size()), whole, Amounts.sum(owed));
    }
}
