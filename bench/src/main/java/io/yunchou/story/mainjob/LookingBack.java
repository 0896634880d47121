package io.yunchou.story.mainjob;

import io.yunchou.story.ApiClient;
import io.yunchou.story.Stage;
import io.yunchou.testkit.AdventureWorksTruth;
import io.yunchou.testkit.AdventureWorksTruth.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Attainment of the past: every quota window, and the last year in the cockpit. */
final class LookingBack {
    private static final String NEXT_YEAR = "2014-06-01";
    private static final String LAST_YEAR = "FY2014";

    private final Stage stage;
    private final AdventureWorksTruth truth;

    LookingBack(Stage stage, AdventureWorksTruth truth) {
        this.stage = stage;
        this.truth = truth;
    }

    void play(ApiClient client) {
        stage.step("the CEO looks at every quota window");
        compare(truth.windows(), windows(client));
        stage.step("the CEO looks at the cockpit of " + LAST_YEAR);
        checkCockpit(client.get("/api/insight/cockpit?year=" + LAST_YEAR).granted());
    }

    /** Somebody with a narrow scope sees the windows of that seller, and no others. */
    void seesOnly(ApiClient client, String seller) {
        List<Window> own = truth.windows().stream()
                .filter(window -> window.seller().equals(seller))
                .toList();
        compare(own, windows(client));
    }

    private void compare(List<Window> expected, List<Window> shown) {
        stage.same("quota windows", expected.size(), shown.size());
        stage.same("their quota", quota(expected), quota(shown));
        stage.same("their actual", actual(expected), actual(shown));
        List<Window> differing = new ArrayList<>(shown);
        differing.removeAll(expected);
        stage.same("windows whose seller, start, quota or actual is not as DuckDB has it", List.of(), differing);
    }

    private static BigDecimal quota(List<Window> windows) {
        return Amounts.sum(windows.stream().map(Window::quota).toList());
    }

    private static BigDecimal actual(List<Window> windows) {
        return Amounts.sum(windows.stream().map(Window::actual).toList());
    }

    private static List<Window> windows(ApiClient client) {
        JsonNode rows = client.get("/api/insight/windows").granted().path("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("start").asString().compareTo(NEXT_YEAR) < 0)
                .map(LookingBack::window)
                .toList();
    }

    private static Window window(JsonNode row) {
        return new Window(
                row.path("sellerCode").asString(),
                row.path("start").asString(),
                Amounts.of(row.path("quota")),
                Amounts.of(row.path("actual")));
    }

    private void checkCockpit(JsonNode cockpit) {
        JsonNode company = cockpit.path("node");
        String start = cockpit.path("start").asString();
        BigDecimal quota = quota(ofYear(start));
        BigDecimal actual =
                Amounts.plain(truth.bookings(start, cockpit.path("end").asString()));
        stage.same("quota of the year", quota, Amounts.of(company.path("quota")));
        stage.same("actual of the year", actual, Amounts.of(company.path("actual")));
        BigDecimal attainment = new BigDecimal(company.path("attainment").asString());
        stage.same("attainment", actual.divide(quota, attainment.scale(), RoundingMode.HALF_UP), attainment);
        stage.same("actual of all that stands below", actual, sumOf(cockpit.path("rows"), "actual"));
        checkMonths(cockpit.path("months"));
    }

    private List<Window> ofYear(String start) {
        return truth.windows().stream()
                .filter(window -> window.start().compareTo(start) >= 0)
                .toList();
    }

    private void checkMonths(JsonNode months) {
        List<String> differing = new ArrayList<>();
        for (JsonNode month : months) {
            BigDecimal booked = truth.bookings(
                    month.path("start").asString(), month.path("end").asString());
            if (!Amounts.plain(booked).equals(Amounts.of(month.path("actual")))) {
                differing.add(month.path("month").asString());
            }
        }
        stage.same("months whose actual is not as DuckDB has it, of " + months.size(), List.of(), differing);
    }

    private static BigDecimal sumOf(JsonNode rows, String field) {
        return Amounts.sum(StreamSupport.stream(rows.spliterator(), false)
                .map(row -> Amounts.of(row.path(field)))
                .toList());
    }
}
