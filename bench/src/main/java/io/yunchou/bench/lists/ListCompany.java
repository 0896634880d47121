package io.yunchou.bench.lists;

import io.yunchou.bench.Progress;
import io.yunchou.story.ApiClient;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.ThrowAwayFolder;
import io.yunchou.story.Workshop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import tools.jackson.databind.JsonNode;

/** The real server over a generated company with two million facts and two hundred readers. */
final class ListCompany implements AutoCloseable {
    private static final int UNAVAILABLE = 503;
    private static final int ATTEMPTS_MAX = 10;

    private final ThrowAwayFolder folder = new ThrowAwayFolder();
    private final ServerProcess server;

    ListCompany(Progress progress) {
        progress.say("starting the server");
        server = ServerProcess.start(Workshop.ofEnvironment(), folder.path(), null);
        progress.say("generating a company of 1,246 positions with 200 readers");
        execute(Resource.text("company.sql"));
        progress.say("generating 2,000,000 facts");
        execute(Resource.text("facts.sql"));
        execute("analyze ledger.share");
    }

    String address() {
        return server.address();
    }

    Path folder() {
        return folder.path();
    }

    long memoryBytes() {
        return server.memoryBytes();
    }

    long facts() {
        return number("select count(*) from ledger.fact").longValueExact();
    }

    /**
     * How many of these readers get another count or sum of a year's bookings from the list than the database has for the
     * positions below them.
     */
    int readersWithOtherTotals(int first, int last) {
        int others = 0;
        for (int reader = first; reader <= last; reader++) {
            others += listed(reader).compareTo(stored(reader)) == 0 ? 0 : 1;
        }
        return others;
    }

    private BigDecimal listed(int reader) {
        JsonNode totals = answered(reader).granted().path("totals");
        return totals.isEmpty()
                ? BigDecimal.ZERO
                : new BigDecimal(totals.path(0).path("netAmount").asString());
    }

    /** Right after generating, the database may be busy writing back what it was given. */
    private ApiClient.Answer answered(int reader) {
        ApiClient client = ApiClient.withToken(address(), "yunchou_bench" + reader);
        ApiClient.Answer answer;
        int attempts = 0;
        do {
            answer = client.get("/api/ledger/facts?limit=1&filter=kind:eq:booking&filter=period:eq:FY2013");
        } while (answer.status() == UNAVAILABLE && ++attempts < ATTEMPTS_MAX);
        return answer;
    }

    private BigDecimal stored(int reader) {
        return number("""
                with recursive below as (
                    select %d::bigint as unit_id
                    union all
                    select span.unit_id
                    from org.unit_span span
                    join below on span.parent_id = below.unit_id
                )
                select coalesce(sum(share.net_amount), 0)
                from ledger.share
                join org.position_span position using (position_id)
                join below on below.unit_id = position.unit_id
                where kind = 'booking'
                  and fact_date >= '2012-07-01'
                  and fact_date < '2013-07-01'
                """.formatted(reader));
    }

    private BigDecimal number(String sql) {
        try (Connection connection = server.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBigDecimal(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database refuses: " + sql, failure);
        }
    }

    private void execute(String sql) {
        try (Connection connection = server.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database refuses the generated company.", failure);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
