package vn.tiepdan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Connections of the application to one database, lent again when they are given back. */
final class LentConnections {

    private final String url;
    private final Deque<Connection> free = new ArrayDeque<>();

    LentConnections(String url) {
        this.url = url;
    }

    Connection lend() throws SQLException {
        Connection real = taken();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (lent, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        giveBack(real);
                        return null;
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }

    private Connection taken() throws SQLException {
        synchronized (free) {
            if (!free.isEmpty()) {
                return free.pop();
            }
        }
        return DriverManager.getConnection(url);
    }

    private void giveBack(Connection real) throws SQLException {
        if (!real.getAutoCommit()) {
            real.rollback();
            real.setAutoCommit(true);
        }
        synchronized (free) {
            free.push(real);
        }
    }

    void end() {
        synchronized (free) {
            try {
                while (!free.isEmpty()) {
                    free.pop().close();
                }
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
