package io.yunchou.platform.transfer;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes many rows into one table by PostgreSQL's COPY, on the connection of the surrounding transaction. Rows are
 * gathered and sent a megabyte at a time while the owner goes on gathering; between those moments the connection is free,
 * so that several writers and ordinary statements may share the transaction. What is gathered is in the table only after
 * {@link #flush()}, which the owner calls at the end, and before any statement that must see its rows.
 *
 * <pre>{@code
 * CopyWriter facts = CopyWriter.into(dataSource, "ledger.fact", List.of("id", "day", "amount"));
 * facts.whole(1).date(day).decimal(amount).endRow();
 * facts.flush();
 * }</pre>
 */
public final class CopyWriter {
    private static final int SENT_BYTES = 1 << 20;

    private final DataSource dataSource;
    private final String statement;
    private final int columns;
    private CopyText text = new CopyText(SENT_BYTES + (SENT_BYTES >> 3));
    private @Nullable CopyText spare;
    private @Nullable FutureTask<CopyText> sending;
    private boolean heeded;
    private int column;
    private long rows;

    private CopyWriter(DataSource dataSource, String statement, int columns) {
        this.dataSource = dataSource;
        this.statement = statement;
        this.columns = columns;
    }

    /**
     * A writer for the surrounding transaction.
     *
     * @param table the table with its schema
     * @param columns the columns, in the order in which every row's values will be given
     */
    public static CopyWriter into(DataSource dataSource, String table, List<String> columns) {
        String statement = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        return new CopyWriter(dataSource, statement, columns.size());
    }

    public CopyWriter text(@Nullable String value) {
        separate();
        if (value == null) {
            text.missing();
        } else {
            text.escaped(value);
        }
        return this;
    }

    public CopyWriter whole(long value) {
        separate();
        text.whole(value);
        return this;
    }

    /** Nothing where {@code value} is null. */
    public CopyWriter wholeOrEmpty(@Nullable Long value) {
        return value == null ? text(null) : whole(value);
    }

    public CopyWriter decimal(@Nullable BigDecimal value) {
        separate();
        if (value == null) {
            text.missing();
        } else {
            text.decimal(value);
        }
        return this;
    }

    public CopyWriter date(@Nullable LocalDate value) {
        separate();
        if (value == null) {
            text.missing();
        } else {
            text.date(value);
        }
        return this;
    }

    public CopyWriter instant(@Nullable Instant value) {
        return plain(value == null ? null : value.toString());
    }

    public CopyWriter flag(boolean value) {
        return plain(value ? "t" : "f");
    }

    /** Ends a row; sends what is gathered when there is enough of it. */
    public void endRow() {
        if (column != columns) {
            throw new IllegalStateException("A row for \"%s\" has %d values.".formatted(statement, column));
        }
        text.endRow();
        column = 0;
        rows++;
        if (text.length() >= SENT_BYTES) {
            sendBehind();
        }
    }

    /** How many rows were ended so far. */
    public long rows() {
        return rows;
    }

    /** Sends what is gathered. Afterwards every ended row is in the table. */
    public void flush() {
        awaitSent();
        if (text.length() > 0) {
            requireTransaction();
            Connection connection = DataSourceUtils.getConnection(dataSource);
            try {
                send(connection, text);
            } catch (SQLException failure) {
                throw translated(failure);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        }
    }

    /** Has what is gathered sent on another thread; the driver lets nobody else use the connection meanwhile. */
    private void sendBehind() {
        awaitSent();
        requireTransaction();
        heedTheEnd();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        CopyText full = text;
        FutureTask<CopyText> task = new FutureTask<>(() -> {
            send(connection, full);
            return full;
        });
        sending = task;
        text = spare == null ? new CopyText(full.bytes().length) : spare;
        spare = full;
        DataSourceUtils.releaseConnection(connection, dataSource);
        Thread.ofVirtual().name("copy").start(task);
    }

    /** The connection is given back only when nothing is on its way any more, also where the owner has failed. */
    private void heedTheEnd() {
        if (!heeded) {
            heeded = true;
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                    FutureTask<CopyText> task = sending;
                    if (task != null) {
                        awaitEnd(task);
                    }
                }
            });
        }
    }

    private void awaitSent() {
        FutureTask<CopyText> task = sending;
        if (task != null) {
            sending = null;
            awaitEnd(task).ifPresent(failure -> {
                throw failure instanceof SQLException refused
                        ? translated(refused)
                        : new IllegalStateException("Rows could not be sent.", failure);
            });
        }
    }

    /** Why it failed, if it did. Waits on where the thread is interrupted, since the connection is in use until then. */
    private static Optional<Throwable> awaitEnd(FutureTask<CopyText> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return Optional.empty();
                } catch (InterruptedException meanwhile) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    return Optional.of(Objects.requireNonNullElse(failed.getCause(), failed));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void send(Connection connection, CopyText rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(rows.bytes(), 0, rows.length());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        rows.clear();
    }

    private CopyWriter plain(@Nullable String value) {
        separate();
        if (value == null) {
            text.missing();
        } else {
            text.plain(value);
        }
        return this;
    }

    private void separate() {
        if (column++ > 0) {
            text.separator();
        }
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("There is no transaction.\nMaybe write inside ImportSession or a job.");
        }
    }

    private DataAccessException translated(SQLException failure) {
        DataAccessException known = new SQLStateSQLExceptionTranslator().translate("copy", statement, failure);
        return known == null
                ? new DataAccessResourceFailureException(String.valueOf(failure.getMessage()), failure)
                : known;
    }
}
