package org.entente.bench.standing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One connection that is given out again and again, as a pool does; closing it gives it back. */
final class KeptConnection {
    /** A data source of this connection alone. */
    static DataSource source(Connection kept) {
        return (DataSource) Proxy.newProxyInstance(
                KeptConnection.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return lent(kept);
                });
    }

    private static Connection lent(Connection kept) {
        return (Connection) Proxy.newProxyInstance(
                KeptConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(kept, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof SQLException fault ? fault : e.getCause();
                    }
                });
    }

    private KeptConnection() {}
}
