package io.yunchou.org.domain;

import java.util.Map;

/** The external keys of everything that has an id. */
public record Codes(Map<Long, String> units, Map<Long, String> positions, Map<Long, String> people) {
    public Codes {
        units = Map.copyOf(units);
        positions = Map.copyOf(positions);
        people = Map.copyOf(people);
    }

    public String of(Subject subject) {
        Map<Long, String> codes = switch (subject.kind()) {
            case UNIT -> units;
            case POSITION -> positions;
            case PERSON -> people;
        };
        return codes.getOrDefault(subject.id(), "#" + subject.id());
    }
}
