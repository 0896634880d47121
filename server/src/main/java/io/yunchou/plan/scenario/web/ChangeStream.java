package io.yunchou.plan.scenario.web;

import io.yunchou.plan.scenario.application.ScenarioChanges;
import io.yunchou.plan.scenario.domain.Told;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends a reader's line as server-sent events, on a virtual thread of its own, until nobody reads any more. */
@Component
class ChangeStream {
    /** A sign of life for proxies that close silent connections, and to find out who has gone. */
    private static final int LOOKS_BETWEEN_COMMENTS = 25;

    SseEmitter of(ScenarioChanges.Line line) {
        SseEmitter emitter = new SseEmitter(0L);
        AtomicBoolean gone = new AtomicBoolean();
        emitter.onCompletion(() -> gone.set(true));
        emitter.onError(failure -> gone.set(true));
        Thread.ofVirtual().name("scenario-changes").start(() -> follow(line, emitter, gone));
        return emitter;
    }

    private static void follow(ScenarioChanges.Line line, SseEmitter emitter, AtomicBoolean gone) {
        try (line) {
            for (int look = 1; !gone.get(); look++) {
                Told told = line.next();
                if (told != null) {
                    emitter.send(SseEmitter.event()
                            .id(String.valueOf(told.sequence()))
                            .name("change")
                            .data(told));
                } else if (look % LOOKS_BETWEEN_COMMENTS == 0) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
            }
        } catch (InterruptedException | RuntimeException failure) {
            emitter.completeWithError(failure);
        } catch (IOException nobodyReads) {
            emitter.complete();
        }
    }
}
