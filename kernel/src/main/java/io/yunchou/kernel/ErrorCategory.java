package io.yunchou.kernel;

/** Who can cure an error, and how; the web tier derives the HTTP status from it in one place. */
public enum ErrorCategory {
    /** The request says something that cannot be: mend the input. */
    INVALID,
    /** Nobody is signed in, or the sign-in is over. */
    UNAUTHENTICATED,
    /** Signed in, but without the right. */
    FORBIDDEN,
    /** No such thing, or none that the caller may see. */
    NOT_FOUND,
    /** Right in itself, but not in the present state or version. */
    CONFLICT,
    /** More than a limit allows. */
    TOO_LARGE,
    /** Too many attempts: wait. */
    TOO_MANY,
    /** A needed part (database, disk) is out of reach for now. */
    UNAVAILABLE
}
