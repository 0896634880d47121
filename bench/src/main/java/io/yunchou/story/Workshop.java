package io.yunchou.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where things are: the script tells it by the environment.
 *
 * @param java the program that runs the server
 * @param serverArguments a file with the server's JVM options and its jar, as {@code ./yunchou serve} uses them
 * @param binaries where the embedded database's programs are unpacked
 * @param root the checkout, for the files that ship with it
 */
public record Workshop(Path java, Path serverArguments, Path binaries, Path root) {
    /** As told by this process's own environment. */
    public static Workshop ofEnvironment() {
        return from(System.getenv());
    }

    /** The command in which the script ends, without the word that tells what to do. */
    List<String> command() {
        return List.of(java.toString(), "@" + serverArguments);
    }

    /** What a person starts. */
    public Path script() {
        return root.resolve("yunchou");
    }

    static Workshop from(Map<String, String> environment) {
        return new Workshop(
                Path.of(require(environment, "JAVA_HOME")).resolve("bin/java"),
                Path.of(require(environment, "YUNCHOU_SERVER_ARGUMENTS")),
                Path.of(require(environment, "YUNCHOU_BINARIES")),
                Path.of(require(environment, "YUNCHOU_ROOT")));
    }

    private static String require(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "%s is not set.%nMaybe start by ./yunchou story, which sets it.".formatted(name));
        }
        return value;
    }
}
