package io.yunchou;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import io.yunchou.launcher.LaunchSettings;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The process that the {@code yunchou} script starts, with a command and its options. */
public final class Yunchou {
    private Yunchou() {}

    /** Never returns a failure silently: what a person can mend is told in two lines and an exit code. */
    public static void main(String[] arguments) {
        try {
            run(arguments.length == 0 ? List.of("serve") : List.of(arguments));
        } catch (LaunchException refusal) {
            LoggerFactory.getLogger(Yunchou.class).debug("Refused", refusal);
            System.err.println(refusal.getMessage());
            System.exit(refusal.error().exitCode());
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(Yunchou.class).error("The command failed", failure);
            System.exit(LaunchError.FAILED.exitCode());
        }
    }

    private static void run(List<String> words) {
        LaunchSettings settings = LaunchSettings.from(System.getenv());
        List<String> options = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "serve" -> Serving.start(settings);
            case "demo" -> Demo.from(options).play(settings);
            case "backup" -> Backups.write(settings, options);
            case "restore" -> Backups.read(settings, options);
            case "train" -> Training.run(settings);
            default ->
                throw new LaunchException(
                        LaunchError.USAGE,
                        "There is no command \"%s\".%nMaybe look at ./yunchou help.".formatted(words.getFirst()));
        }
    }
}
