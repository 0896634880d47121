package io.yunchou;

import io.yunchou.launcher.LaunchSettings;
import io.yunchou.platform.launch.StartNotice;
import java.time.Duration;

/** {@code serve}: the server over its data, until it is told to stop. */
final class Serving {
    private Serving() {}

    static void start(LaunchSettings settings) {
        announce(RunningServer.start(settings));
    }

    static void announce(RunningServer server) {
        server.database().notices().forEach(System.out::println);
        server.beans(StartNotice.class)
                .flatMap(notice -> notice.lines(server.address()).stream())
                .forEach(System.out::println);
        System.out.printf(
                "Yunchou serves at %s after %.1f s. Stop it with Ctrl-C.%n",
                server.address(), sinceProcessStart().toMillis() / 1000.0);
    }

    static Duration sinceProcessStart() {
        return Duration.ofMillis(
                java.lang.management.ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
