package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Stage;
import io.yunchou.story.Story;
import io.yunchou.story.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** {@code kill}: kills server and database again and again while they work, and reads back what was acknowledged. */
public final class KillStory implements Story {
    private static final int KILLS = Integer.getInteger("yunchou.kills", 50);
    private static final long MOMENT_MILLIS_MAX = 1_500;
    private static final Duration QUIET_MAX = Duration.ofMinutes(3);

    private final long seed = Long.getLong("yunchou.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final List<Work> works = List.of(new ImportingFacts(), new UndoingImports(), new MakingTokens());
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
        ApiClient client = server.administratorSession();
        Durability.check(stage, server, client);
        works.forEach(work -> work.prepare(client));
        try (Recorder recorder = new Recorder(stage.folder().resolve("acknowledged"))) {
            for (int kill = 0; kill < KILLS; kill++) {
                kill(stage, server, client, recorder, works.get(kill % works.size()));
            }
            awaitQuiet(client);
            for (Work work : works) {
                readBack(stage, client, recorder, work);
            }
        }
        kills.forEach((work, victims) -> stage.step("kills during " + work + ": " + victims));
    }

    private void kill(Stage stage, ServerProcess server, ApiClient client, Recorder recorder, Work work)
            throws InterruptedException, IOException {
        Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
        Duration moment = Duration.ofMillis(random.nextLong(MOMENT_MILLIS_MAX));
        Set<Integer> pieces = attempted.computeIfAbsent(work.name(), _ -> new ConcurrentSkipListSet<>());
        int before = pieces.size();
        new Round(server, client, recorder, number, pieces).play(work, victim, moment);
        kills.computeIfAbsent(work.name(), _ -> new EnumMap<>(Victim.class)).merge(victim, 1, Integer::sum);
        stage.step("killed %s %d ms into %s, %d pieces attempted"
                .formatted(victim, moment.toMillis(), work.name(), pieces.size() - before));
    }

    /** What was begun before the last kill comes to its end first. */
    private static void awaitQuiet(ApiClient client) {
        Waiting.until(QUIET_MAX, () -> {
            JsonNode imports = client.get("/api/imports?limit=500").granted().path("items");
            return StreamSupport.stream(imports.spliterator(), false)
                    .map(found -> found.path("state").asString())
                    .noneMatch(state -> state.equals("WAITING") || state.equals("RUNNING"));
        });
    }

    private void readBack(Stage stage, ApiClient client, Recorder recorder, Work work) throws IOException {
        Map<Integer, String> acknowledged = recorder.of(work.name());
        int lost = 0;
        int half = 0;
        int present = 0;
        for (int piece : attempted.getOrDefault(work.name(), Set.of())) {
            Optional<String> found = work.found(client, piece);
            String promised = acknowledged.get(piece);
            lost += promised != null && !found.equals(Optional.of(promised)) ? 1 : 0;
            half += found.isPresent() && !found.get().equals(work.whole(piece)) ? 1 : 0;
            present += promised == null && found.isPresent() ? 1 : 0;
        }
        int unknown = attempted.getOrDefault(work.name(), Set.of()).size() - acknowledged.size();
        stage.holds(work.name() + ": some work was acknowledged", !acknowledged.isEmpty());
        stage.same("%s: acknowledged %d, of them lost".formatted(work.name(), acknowledged.size()), 0, lost);
        stage.same(
                "%s: without answer %d (%d there, %d not), half applied"
                        .formatted(work.name(), unknown, present, unknown - present),
                0,
                half);
        stage.same(work.name() + ": breaches", List.of(), work.breaches(client));
    }
}
