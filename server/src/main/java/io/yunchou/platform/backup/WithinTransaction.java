package io.yunchou.platform.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Lends one connection to a tool that would commit and close it by itself, so that all that the tool does belongs to
 * the transaction around it.
 */
final class WithinTransaction extends AbstractDataSource {
    private static final Set<String> KEPT_BACK = Set.of("commit", "close", "setAutoCommit", "abort");

    private final Connection lent;

    private WithinTransaction(Connection lent) {
        this.lent = lent;
    }

    static DataSource of(Connection connection) {
        Connection lent = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
        return new WithinTransaction(lent);
    }

    @Override
    public Connection getConnection() {
        return lent;
    }

    @Override
    public Connection getConnection(String user, String password) {
        return lent;
    }

    @SuppressWarnings("NullAway") // a void method's result is null
    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (KEPT_BACK.contains(method.getName())) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
