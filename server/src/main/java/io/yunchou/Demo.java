package io.yunchou;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import io.yunchou.launcher.LaunchSettings;
import io.yunchou.platform.identity.SignInLinks;
import io.yunchou.platform.launch.Demonstration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code demo}: a company brought to life in a data folder of its own, its summary, and then the server over it.
 *
 * @param once whether to end after the summary
 */
record Demo(String company, boolean once) {
    /** The script has refused what is not an option. */
    static Demo from(List<String> options) {
        int at = options.indexOf("--company");
        String company = at < 0 ? "adventureworks" : options.get(at + 1);
        return new Demo(company, options.contains("--once"));
    }

    void play(LaunchSettings settings) {
        RunningServer server = RunningServer.start(settings);
        Demonstration demonstration = demonstration(server);
        requireRoom(demonstration);
        if (settings.businessDate().isEmpty()) {
            server.live(once ? demonstration.summaryDate() : demonstration.businessDate());
        }
        demonstration.load(System.out::println);
        System.out.println(demonstration.summary());
        if (once) {
            System.exit(0);
        }
        showLinks(server, demonstration);
        Serving.announce(server);
    }

    private void requireRoom(Demonstration demonstration) {
        if (!demonstration.hasRoom()) {
            throw new LaunchException(
                    LaunchError.USAGE,
                    "The database holds another company than \"%s\".%nMaybe show it from a data folder of its own: YUNCHOU_DATA=.yunchou-%s"
                            .formatted(company, company));
        }
    }

    private Demonstration demonstration(RunningServer server) {
        return server.beans(Demonstration.class)
                .filter(found -> found.company().equals(company))
                .findFirst()
                .orElseThrow(() -> unknown(server));
    }

    private static void showLinks(RunningServer server, Demonstration demonstration) {
        SignInLinks links = server.bean(SignInLinks.class);
        demonstration
                .personas()
                .forEach(persona -> System.out.printf(
                        "As %s (once, from this machine): %s%s%n",
                        persona.title(), server.address(), links.linkFor(persona.userId())));
    }

    private LaunchException unknown(RunningServer server) {
        String known =
                server.beans(Demonstration.class).map(Demonstration::company).collect(Collectors.joining(", "));
        return new LaunchException(
                LaunchError.USAGE,
                "There is no company \"%s\" to show.%nMaybe take one of: %s.".formatted(company, known));
    }
}
