package io.yunchou.platform.transfer.propose;

import io.yunchou.platform.transfer.value.HeaderText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How other systems call things in the files that they export. */
@Component
class Conventions {
    private static final String RESOURCE = "/transfer/header-conventions.json";
    private static final int HEADERS_MIN = 3;

    private final Map<String, String> meaningByHeader = new HashMap<>();
    private final List<KnownSystem> systems;

    Conventions(JsonMapper json) {
        Content content = read(json);
        content.sameMeaning()
                .forEach(group -> group.headers()
                        .forEach(
                                header -> meaningByHeader.putIfAbsent(HeaderText.normalised(header), group.meaning())));
        this.systems = content.systems().stream().map(KnownSystem::of).toList();
    }

    private record Content(List<Group> sameMeaning, List<Exporter> systems) {}

    private record Group(String meaning, List<String> headers) {}

    private record Exporter(String name, String subject, List<String> headers) {}

    private record KnownSystem(String name, Set<String> headers) {
        static KnownSystem of(Exporter exporter) {
            return new KnownSystem(
                    exporter.name(),
                    exporter.headers().stream().map(HeaderText::normalised).collect(Collectors.toUnmodifiableSet()));
        }

        long matches(List<String> normalised) {
            return normalised.stream().filter(headers::contains).count();
        }
    }

    /** Whether two headers mean the same by convention. */
    boolean same(String header, String other) {
        String meaning = meaningByHeader.get(HeaderText.normalised(header));
        return meaning != null && meaning.equals(meaningByHeader.get(HeaderText.normalised(other)));
    }

    /** The system whose export this looks like: most of the headers are its. */
    Optional<String> system(List<String> headers) {
        List<String> normalised = headers.stream().map(HeaderText::normalised).toList();
        return systems.stream()
                .filter(system -> system.matches(normalised) >= HEADERS_MIN
                        && system.matches(normalised) * 10 >= normalised.size() * 6L)
                .max(Comparator.comparingLong(system -> system.matches(normalised)))
                .map(KnownSystem::name);
    }

    private static Content read(JsonMapper json) {
        try (InputStream in = Conventions.class.getResourceAsStream(RESOURCE)) {
            return json.readValue(Objects.requireNonNull(in, RESOURCE), Content.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
