package io.yunchou.org.domain;

/** A unit, a position or a person. */
public record Subject(Kind kind, long id) {
    /** What it is. */
    public enum Kind {
        UNIT,
        POSITION,
        PERSON
    }

    public static Subject unit(long id) {
        return new Subject(Kind.UNIT, id);
    }

    public static Subject position(long id) {
        return new Subject(Kind.POSITION, id);
    }

    public static Subject person(long id) {
        return new Subject(Kind.PERSON, id);
    }
}
