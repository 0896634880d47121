package io.yunchou.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The port that the server is to listen on. */
public final class ListeningPort {
    private static final Path PROCESSES = Path.of("/proc");
    private static final String LISTENING = "0A";

    private ListeningPort() {}

    /** Refuses a port that somebody listens on, and says who. */
    public static void requireFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new LaunchException(
                    LaunchError.PORT_TAKEN,
                    "Port %d of %s is taken%s.%nMaybe stop that process, or set YUNCHOU_PORT to another port, e.g. YUNCHOU_PORT=%d."
                            .formatted(
                                    port,
                                    address,
                                    owner(port).map(by -> " by " + by).orElse(""),
                                    port + 1),
                    taken);
        }
    }

    /** The process that listens on the port, as far as the system lets us see it. */
    static Optional<String> owner(int port) {
        return inode(port).flatMap(ListeningPort::holder).map(ListeningPort::describe);
    }

    private static Optional<String> inode(int port) {
        String suffix = ":%04X".formatted(port);
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROCESSES.resolve(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 9 && words[1].endsWith(suffix) && words[3].equals(LISTENING))
                .map(words -> words[9])
                .findFirst();
    }

    private static Optional<Long> holder(String inode) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(long pid, String link) {
        try (Stream<Path> descriptors = Files.list(PROCESSES.resolve(pid + "/fd"))) {
            return descriptors.anyMatch(descriptor -> link.equals(target(descriptor)));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String describe(long pid) {
        String words = String.join(" ", lines(PROCESSES.resolve(pid + "/cmdline")))
                .replace('\0', ' ')
                .strip();
        return "process %d (%s)".formatted(pid, words.length() > 80 ? words.substring(0, 80) + "…" : words);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
