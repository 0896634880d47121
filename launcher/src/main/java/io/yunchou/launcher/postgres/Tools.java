package io.yunchou.launcher.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the database's programs. PostgreSQL refuses to run as root, so there it runs in a user namespace of its own,
 * where it appears as nobody; and always in a session of its own, so that a Ctrl-C stops the server first and the
 * database after it.
 */
final class Tools {
    private final Binaries binaries;

    Tools(Binaries binaries) {
        this.binaries = binaries;
    }

    ProcessBuilder command(String program, String... arguments) {
        List<String> words = new ArrayList<>(prefix());
        words.add(binaries.program(program).toString());
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Runs a program to its end. */
    Outcome run(ProcessBuilder command) throws IOException {
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(exitCode(process), output.strip());
    }

    /** Stopping the database is part of an orderly end, so an interrupt does not cut it short. */
    private static int exitCode(Process process) {
        boolean interrupted = false;
        while (true) {
            try {
                int code = process.waitFor();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return code;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
    }

    private static List<String> prefix() {
        return isRoot() ? List.of("setsid", "unshare", "-U") : List.of("setsid");
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException unknown) {
            return false;
        }
    }

    record Outcome(int exitCode, String output) {}
}
