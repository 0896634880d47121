package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.NoAnswer;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Waiting;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Work goes on, a process is killed at some moment, and the server comes back. */
final class Round {
    private static final Duration BACK_MAX = Duration.ofMinutes(3);

    private final ServerProcess server;
    private final ApiClient client;
    private final Recorder recorder;
    private final AtomicInteger number;
    private final Set<Integer> attempted;

    Round(ServerProcess server, ApiClient client, Recorder recorder, AtomicInteger number, Set<Integer> attempted) {
        this.server = server;
        this.client = client;
        this.recorder = recorder;
        this.number = number;
        this.attempted = attempted;
    }

    void play(Work work, Victim victim, Duration moment) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread worker = Thread.ofPlatform().start(() -> doWork(work, over));
        Waiting.pause(moment);
        victim.kill(server);
        Waiting.pause(Duration.ofMillis(200));
        over.set(true);
        worker.join();
        comeBack();
    }

    private void doWork(Work work, AtomicBoolean over) {
        while (!over.get()) {
            int piece = number.incrementAndGet();
            attempted.add(piece);
            try {
                work.attempt(client, piece).ifPresent(content -> recorder.acknowledged(work.name(), piece, content));
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
