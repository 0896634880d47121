package io.yunchou.story.mainjob;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Staff;
import io.yunchou.story.Stage;
import io.yunchou.testkit.AdventureWorksTruth;
import java.util.Map;

/** The main job on one server, by people of the company, each with a personal access token. */
final class MainJob {
    private static final String LOOKED_AT_ON = "2014-05-31";
    private static final String SELLER = "276";

    private final Stage stage;
    private final ServerProcess server;
    private final AdventureWorksTruth truth;

    MainJob(Stage stage, ServerProcess server, AdventureWorksTruth truth) {
        this.stage = stage;
        this.server = server;
        this.truth = truth;
    }

    void play() {
        stage.step("the administrator sets the day to " + LOOKED_AT_ON + " and lets sales operations and the CEO in");
        ApiClient administrator = server.administrator();
        administrator
                .put("/api/administration/settings/time.business-date", Map.of("value", LOOKED_AT_ON))
                .granted();
        Staff staff = new Staff(server, administrator);
        ApiClient salesOps =
                staff.join("salesops", "Sales operations HQ", "SALES_OPS_HQ").tokenForEverything();
        ApiClient ceo = staff.join("ceo", "Chief executive", "CEO").tokenForEverything();
        new TakingIn(stage, salesOps, truth).play(stage.workshop().root());
        new LookingBack(stage, truth).play(ceo);
        new PlanningAhead(stage, truth, salesOps, ceo).play();
        lookAsSeller(staff, salesOps);
    }

    private void lookAsSeller(Staff staff, ApiClient salesOps) {
        stage.step("a seller looks at the windows");
        long person = salesOps.get("/api/org/people?filter=code:eq:" + SELLER)
                .granted()
                .path("items")
                .path(0)
                .path("personId")
                .asLong();
        ApiClient seller =
                staff.join("seller", "Linda Mitchell", person, "SELLER").tokenForEverything();
        new LookingBack(stage, truth).seesOnly(seller, SELLER);
        stage.same(
                "a goal may not be broken down by him",
                403,
                seller.post("/api/plan/decompositions", PlanningAhead.wish()).status());
    }
}
