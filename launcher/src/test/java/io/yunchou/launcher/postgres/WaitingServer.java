package io.yunchou.launcher.postgres;

import java.nio.file.Path;

/** A process that starts the database and waits to be killed. */
final class WaitingServer {
    private WaitingServer() {}

    public static void main(String[] folders) throws InterruptedException {
        EmbeddedPostgres.start(Path.of(folders[0]), Path.of(folders[1]));
        System.out.println("started");
        Thread.sleep(Long.MAX_VALUE);
    }
}
