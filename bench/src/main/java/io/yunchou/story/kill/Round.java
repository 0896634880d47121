package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.NoAnswer;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Waiting;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Work goes on, a process is killed at some moment, and the server comes back. */
final class Round {
    private static final Duration BACK_MAX = Duration.ofMinutes(5);
    private static final Duration REFUSED_PAUSE = Duration.ofMillis(20);

    private final ServerProcess server;
    private final ApiClient client;
    private final Recorder recorder;
    private final AtomicInteger number;
    private final Set<Integer> attempted;
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** @param attempted takes the number of every piece that is begun */
    Round(ServerProcess server, ApiClient client, Recorder recorder, AtomicInteger number, Set<Integer> attempted) {
        this.server = server;
        this.client = client;
        this.recorder = recorder;
        this.number = number;
        this.attempted = attempted;
    }

    /** @return for how long nobody was served */
    Duration play(Work work, Victim victim, Moment moment) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> worker = CompletableFuture.runAsync(() -> doWork(work, over));
        moment.await(acknowledged::get, worker::isDone);
        long killed = System.nanoTime();
        victim.kill(server);
        Waiting.pause(Duration.ofMillis(200));
        over.set(true);
        worker.join();
        comeBack();
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    private void doWork(Work work, AtomicBoolean over) {
        while (!over.get()) {
            int piece = number.incrementAndGet();
            attempted.add(piece);
            try {
                work.attempt(client, piece)
                        .ifPresentOrElse(
                                content -> {
                                    recorder.acknowledged(work.name(), piece, content);
                                    acknowledged.incrementAndGet();
                                },
                                () -> Waiting.pause(REFUSED_PAUSE));
            } catch (NoAnswer killed) {
                return;
            }
        }
    }

    private void comeBack() {
        if (!server.isRunning()) {
            server.restart();
        }
        Waiting.until(BACK_MAX, this::answers);
    }

    private boolean answers() {
        try {
            return client.get("/api/session").status() == 200;
        } catch (NoAnswer notYet) {
            return false;
        }
    }
}
