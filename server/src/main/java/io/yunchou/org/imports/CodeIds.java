package io.yunchou.org.imports;

import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Ids by code, of what is on record and of what the file brings. */
record CodeIds(Map<String, Long> units, Map<String, Long> positions, Map<String, Long> people) {
    static CodeIds of(Structure structure) {
        return new CodeIds(
                inverted(structure.codes().units()),
                inverted(structure.codes().positions()),
                inverted(structure.codes().people()));
    }

    Optional<Long> find(Subject.Kind kind, String code) {
        Map<String, Long> ids = switch (kind) {
            case UNIT -> units;
            case POSITION -> positions;
            case PERSON -> people;
        };
        return Optional.ofNullable(ids.get(code));
    }

    /** The id of a code that was looked up before. */
    long id(Subject.Kind kind, String code) {
        return find(kind, code).orElseThrow();
    }

    private static Map<String, Long> inverted(Map<Long, String> codes) {
        Map<String, Long> ids = new HashMap<>();
        codes.forEach((id, code) -> ids.put(code, id));
        return ids;
    }
}
