package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Staff;
import io.yunchou.story.Stage;
import io.yunchou.story.Story;
import io.yunchou.story.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** {@code kill}: kills server and database again and again while they work, and reads back what was acknowledged. */
public final class KillStory implements Story {
    private static final int KILLS = Integer.getInteger("yunchou.kills", 50);
    private static final Duration QUIET_MAX = Duration.ofMinutes(3);
    private static final Set<String> UNFINISHED = Set.of("WAITING", "RUNNING");

    private final long seed = Long.getLong("yunchou.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final List<Work> works =
            List.of(new ScenarioEdits(), new ImportingFacts(), new UndoingImports(), new MakingTokens());
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, Set<Integer>> attempted = new HashMap<>();
    private final Map<String, Map<Victim, Integer>> kills = new TreeMap<>();

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String about() {
        return KILLS + " kills of server and database at random moments lose nothing that was acknowledged";
    }

    @Override
    public void play(Stage stage) throws Exception {
        stage.step("the moments follow from -Dyunchou.seed=" + seed);
        ServerProcess server = stage.server();
        ApiClient client = new Staff(server, server.administratorSession())
                .join("kill", "Who works while others kill", "ADMINISTRATOR", "SALES_OPS_HQ");
        Company.found(client);
        works.forEach(work -> work.prepare(client));
        Durability.check(stage, server, client, works);
        try (Recorder recorder = new Recorder(stage.folder().resolve("acknowledged"))) {
            for (int kill = 0; kill < KILLS; kill++) {
                kill(stage, server, client, recorder, works.get(kill % works.size()));
            }
            awaitQuiet(client);
            readAllBack(stage, client, recorder);
        }
        kills.forEach((work, victims) -> stage.step("kills during %s: %d %s"
                .formatted(
                        work,
                        victims.values().stream().mapToInt(Integer::intValue).sum(),
                        victims)));
    }

    private void kill(Stage stage, ServerProcess server, ApiClient client, Recorder recorder, Work work)
            throws IOException {
        Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
        Moment moment = Moment.of(work, random);
        Set<Integer> pieces = new ConcurrentSkipListSet<>();
        Duration away = new Round(server, client, recorder, number, pieces).play(work, victim, moment);
        attempted.computeIfAbsent(work.name(), _ -> new TreeSet<>()).addAll(pieces);
        kills.computeIfAbsent(work.name(), _ -> new EnumMap<>(Victim.class)).merge(victim, 1, Integer::sum);
        Reckoning now = Reckoning.of(client, work, pieces, recorder.of(work.name()));
        stage.holds(
                "killed %s during %s, %s, back after %.1f s: %d acknowledged, lost %s, half applied %s"
                        .formatted(
                                victim,
                                work.name(),
                                moment,
                                away.toMillis() / 1e3,
                                now.acknowledged(),
                                now.lost(),
                                now.half()),
                now.clean());
    }

    private void readAllBack(Stage stage, ApiClient client, Recorder recorder) throws IOException {
        for (Work work : works) {
            Set<Integer> pieces = attempted.getOrDefault(work.name(), Set.of());
            Reckoning.of(client, work, pieces, recorder.of(work.name())).show(stage, work.name());
            stage.same(work.name() + ": other breaches", List.of(), work.breaches(client));
        }
    }

    /** What was begun before the last kill comes to its end first. */
    private static void awaitQuiet(ApiClient client) {
        Waiting.until(QUIET_MAX, () -> ends(client, "/api/imports?limit=500") && ends(client, "/api/jobs?limit=200"));
    }

    private static boolean ends(ApiClient client, String list) {
        return StreamSupport.stream(client.get(list).granted().path("items").spliterator(), false)
                .map(found -> found.path("state").asString())
                .noneMatch(UNFINISHED::contains);
    }
}
