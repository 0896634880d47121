package io.yunchou.platform.database;

import io.yunchou.kernel.BusinessException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is out of reach, or out of space, from a statement that is wrong. */
public final class DatabaseTrouble {
    private static final String DISK_FULL = "53100";
    /** Connection lost or refused, out of resources, shutting down or starting up, trouble with files. */
    private static final Set<String> OUT_OF_REACH = Set.of("08", "53", "57", "58");
    /** A statement cancelled on request: class 57, but nothing is wrong with the database. */
    private static final String CANCELLED = "57014";

    private DatabaseTrouble() {}

    /** The refusal to answer with, when some cause of the failure is the database's own trouble. */
    public static Optional<BusinessException> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(DatabaseTrouble::isItsOwn)
                .findFirst()
                .map(DatabaseTrouble::refusal);
    }

    private static boolean isItsOwn(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || state.length() == 5 && OUT_OF_REACH.contains(state.substring(0, 2)) && !state.equals(CANCELLED);
    }

    private static BusinessException refusal(SQLException failure) {
        return DISK_FULL.equals(failure.getSQLState())
                ? new BusinessException(
                        DatabaseError.DISK_FULL,
                        "The disk of the database is full; nothing was changed.\nMaybe ask the administrator to free some space; then it goes on by itself.")
                : new BusinessException(
                        DatabaseError.UNAVAILABLE,
                        "The database does not answer just now.\nMaybe look in a moment whether the change was kept, and try again if not.");
    }
}
