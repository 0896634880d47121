package io.yunchou.launcher.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What a client needs to reach a database. */
public record Access(String url, String user, String password) {
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
