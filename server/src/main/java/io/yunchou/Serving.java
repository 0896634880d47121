package io.yunchou;

import io.yunchou.launcher.LaunchSettings;
import io.yunchou.platform.identity.FirstAdministrator;
import io.yunchou.platform.launch.StartNotice;
import java.lang.management.ManagementFactory;

/** {@code serve}: the server over its data, until it is told to stop. */
final class Serving {
    private Serving() {}

    static void start(LaunchSettings settings) {
        announce(RunningServer.start(settings));
    }

    /** What the person at the terminal must know, the address last. */
    static void announce(RunningServer server) {
        server.database().notices().forEach(System.out::println);
        server.bean(FirstAdministrator.class).makeWhereNone().ifPresent(Serving::show);
        server.beans(StartNotice.class)
                .flatMap(notice -> notice.lines(server.address()).stream())
                .forEach(System.out::println);
        System.out.printf(
                "Yunchou serves at %s after %.1f s. Stop it with Ctrl-C.%n",
                server.address(), ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    private static void show(FirstAdministrator.OneTimePassword first) {
        System.out.printf(
                "Sign in as %s with the one-time password %s; it is shown only now.%n",
                first.login(), first.password());
    }
}
