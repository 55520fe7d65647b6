package org.entente.kit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs SQL on the tables of the kit, in the running transaction if there is one. */
public final class Statements {

    private final DataSource database;

    public Statements(DataSource database) {
        this.database = database;
    }

    /** Sets the parameters of a statement. */
    public interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes something of the row under the cursor. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Returns how many rows were changed. */
    public int update(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    public <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reading.read(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
