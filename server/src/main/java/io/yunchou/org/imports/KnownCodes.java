package io.yunchou.org.imports;

import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.Subject;

/** Whether a code names something of which anything is on record. */
final class KnownCodes {
    private KnownCodes() {}

    static boolean unit(Structure structure, CodeIds ids, String code) {
        return ids.find(Subject.Kind.UNIT, code)
                .filter(id -> !structure.unit(id).isEmpty())
                .isPresent();
    }

    static boolean position(Structure structure, CodeIds ids, String code) {
        return ids.find(Subject.Kind.POSITION, code)
                .filter(id -> !structure.position(id).isEmpty())
                .isPresent();
    }

    static boolean person(Structure structure, CodeIds ids, String code) {
        return ids.find(Subject.Kind.PERSON, code)
                .filter(id -> !structure.person(id).isEmpty())
                .isPresent();
    }
}
