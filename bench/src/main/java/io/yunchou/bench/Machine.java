package io.yunchou.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** On what the figures were measured, and when. */
final class Machine {
    private static final long KILOBYTES_PER_GIGABYTE = 1 << 20;

    private Machine() {}

    static String describe() {
        return "Measured on %s on %d processors (%s) with %d GB of memory, %s %s (%s), Java %s; load average at the start %.1f."
                .formatted(
                        LocalDate.now(Clock.systemUTC()),
                        Runtime.getRuntime().availableProcessors(),
                        value("/proc/cpuinfo", "model name"),
                        gigabytes(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static long gigabytes() {
        String digits = value("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Math.ceilDiv(Long.parseLong(digits), KILOBYTES_PER_GIGABYTE);
    }

    /** The value of the first such line; another system than Linux has none. */
    private static String value(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }
}
