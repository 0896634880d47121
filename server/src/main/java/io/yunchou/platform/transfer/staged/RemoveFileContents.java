package io.yunchou.platform.transfer.staged;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks once in a while for contents of files that nobody needs any more. */
@Component
class RemoveFileContents implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RemoveFileContents.class);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final StagedFiles files;
    private volatile boolean running;

    RemoveFileContents(StagedFiles files) {
        this.files = files;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("file-contents").start(this::keepTidy);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepTidy() {
        while (running) {
            try {
                Thread.sleep(PAUSE);
                files.removeUnneeded();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                log.warn("Contents of imported files could not be removed: {}", failure.getMessage());
            }
        }
    }
}
