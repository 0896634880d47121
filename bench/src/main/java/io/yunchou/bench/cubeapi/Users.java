package io.yunchou.bench.cubeapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Four editors who each edit once a second what they have just read, and twenty readers who each read once a second: 60 %
 * of the edits set a leaf, 35 % a region's year, 5 % the company's.
 */
final class Users {
    private static final int EDITORS = 4;
    private static final int READERS = 20;
    private static final int CONFLICT = 409;
    private static final int REFUSALS_TOLD = 5;
    private static final int LEAF_PERCENT = 60;
    private static final int REGION_PERCENT = 35;
    private static final String YEAR = "FY2015";
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final List<String> MEASURES = List.of("quota", "lastYear", "growth", "attainment");

    private final PlanningCompany company;
    private final int seed;
    private final ConcurrentLinkedQueue<Long> edits = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> reads = new ConcurrentLinkedQueue<>();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();

    Users(PlanningCompany company, int seed) {
        this.company = company;
        this.seed = seed;
    }

    List<Long> edits() {
        return List.copyOf(edits);
    }

    List<Long> reads() {
        return List.copyOf(reads);
    }

    int conflicts() {
        return conflicts.get();
    }

    int failures() {
        return failures.get();
    }

    /** What the server said where it did not grant a request, the first ones. */
    List<String> refusals() {
        return refusals.stream().limit(REFUSALS_TOLD).toList();
    }

    /** Lets all of them work for a while. */
    void work(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int editor = 1; editor <= EDITORS; editor++) {
            threads.add(started("editor" + editor, end, this::edit));
        }
        for (int reader = 1; reader <= READERS; reader++) {
            threads.add(started("reader" + reader, end, this::read));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private interface Turn {
        void take(PlanClient client, RandomGenerator random);
    }

    private Thread started(String login, long end, Turn turn) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1000L + login.hashCode());
        PlanClient client = company.client(login);
        return Thread.ofPlatform().name(login).start(() -> {
            pause(random.nextLong(PACE.toMillis()));
            while (System.nanoTime() < end) {
                long next = System.nanoTime() + PACE.toNanos();
                turn.take(client, random);
                pause((next - System.nanoTime()) / 1_000_000);
            }
        });
    }

    private record Target(String node, String period, long value) {
        static Target drawn(RandomGenerator random) {
            int kind = random.nextInt(100);
            if (kind < LEAF_PERCENT) {
                int position = 1 + random.nextInt(PlanningCompany.POSITIONS);
                String month = "M%02d".formatted(1 + random.nextInt(PlanningCompany.MONTHS));
                return new Target("P" + position, month, random.nextLong(5_000, 12_000));
            }
            return kind < LEAF_PERCENT + REGION_PERCENT
                    ? new Target("U" + (7 + random.nextInt(40)), YEAR, random.nextLong(190_000_000, 230_000_000))
                    : new Target("U1", YEAR, random.nextLong(8_300_000_000L, 8_500_000_000L));
        }

        Map<String, Object> wish() {
            Map<String, String> cell = Map.of("node", node, "period", period, "value", String.valueOf(value));
            return Map.of("kind", "SET", "cells", List.of(cell));
        }
    }

    private void edit(PlanClient client, RandomGenerator random) {
        Target target = Target.drawn(random);
        long seen = grid(client, target.node(), 1).body().path("sequence").asLong();
        count(client.post(company.scenario() + "/edits", Map.of("seenSequence", seen, "wish", target.wish())), edits);
    }

    private void read(PlanClient client, RandomGenerator random) {
        count(grid(client, "U" + (1 + random.nextInt(446)), 200), reads);
    }

    private PlanClient.Answer grid(PlanClient client, String node, int size) {
        return client.post(
                company.scenario() + "/grid",
                Map.of("rows", Map.of("top", node, "depth", 3, "size", size), "measures", MEASURES));
    }

    /** A locked leaf refuses and a cell that somebody else changed does, too: both with the same status. */
    private void count(PlanClient.Answer answer, ConcurrentLinkedQueue<Long> times) {
        if (answer.status() != 200 && refusals.size() < REFUSALS_TOLD) {
            refusals.add(answer.status() + " " + new String(answer.content(), StandardCharsets.UTF_8));
        }
        if (answer.status() == CONFLICT) {
            conflicts.incrementAndGet();
        } else if (answer.status() != 200) {
            failures.incrementAndGet();
        } else {
            times.add(answer.nanos());
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
