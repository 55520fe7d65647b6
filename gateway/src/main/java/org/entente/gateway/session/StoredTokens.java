package org.entente.gateway.session;

import io.agroal.api.AgroalDataSource;
import io.quarkus.oidc.AuthorizationCodeTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/**
 * The sessions' tokens in the database, for every replica.
 *
 * <p>What is stored is of no use to a reader of the table: the key is a hash of the cookie's id, and the tokens come here
 * encrypted. All methods block.
 */
@ApplicationScoped
class StoredTokens {
    private static final String SAVE = """
            insert into session (id_hash, id_token, access_token, refresh_token, access_token_expires_in,
                access_token_scope, expires_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id_hash) do update set id_token = excluded.id_token, access_token = excluded.access_token,
                refresh_token = excluded.refresh_token, access_token_expires_in = excluded.access_token_expires_in,
                access_token_scope = excluded.access_token_scope, expires_at = excluded.expires_at
            """;
    private static final String FIND = """
            select id_token, access_token, refresh_token, access_token_expires_in, access_token_scope
            from session where id_hash = ? and expires_at > ?
            """;

    private final AgroalDataSource database;

    StoredTokens(AgroalDataSource database) {
        this.database = database;
    }

    void save(String id, AuthorizationCodeTokens tokens, Instant expiresAt) {
        run(SAVE, statement -> {
            statement.setBytes(1, hash(id));
            statement.setString(2, tokens.getIdToken());
            statement.setString(3, tokens.getAccessToken());
            statement.setString(4, tokens.getRefreshToken());
            statement.setObject(5, tokens.getAccessTokenExpiresIn());
            statement.setString(6, tokens.getAccessTokenScope());
            statement.setTimestamp(7, Timestamp.from(expiresAt));
            return statement.executeUpdate();
        });
    }

    Optional<AuthorizationCodeTokens> find(String id, Instant now) {
        return run(FIND, statement -> {
            statement.setBytes(1, hash(id));
            statement.setTimestamp(2, Timestamp.from(now));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        });
    }

    void delete(String id) {
        run("delete from session where id_hash = ?", statement -> {
            statement.setBytes(1, hash(id));
            return statement.executeUpdate();
        });
    }

    /** Forgets what expired; returns how many sessions that were. */
    int purge(Instant now) {
        return run("delete from session where expires_at <= ?", statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            return statement.executeUpdate();
        });
    }

    private static AuthorizationCodeTokens read(ResultSet row) throws SQLException {
        return new AuthorizationCodeTokens(
                row.getString(1), row.getString(2), row.getString(3), row.getObject(4, Long.class), row.getString(5));
    }

    private <T> T run(String sql, Statement<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The sessions cannot be reached", failure);
        }
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @FunctionalInterface
    private interface Statement<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
