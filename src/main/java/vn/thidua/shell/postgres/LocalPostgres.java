package vn.thidua.shell.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of the program's own under {@code data/}: durable (fsync and synchronous commit on) and closed to other users of the machine (scram password kept
 * 0600 beside the data).
 */
public final class LocalPostgres implements AutoCloseable {

    static final String USER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String ONLY_WITH_PASSWORD = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final @Nullable EmbeddedPostgres server;
    private final int port;
    private final String password;

    private LocalPostgres(@Nullable EmbeddedPostgres server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on the data of the folder, creating them at the first start. A server left behind by a killed program is stopped first.
     *
     * @throws IOException when the folder cannot be written or the server does not start
     */
    public static LocalPostgres start(Path folder) throws IOException {
        Path data = folder.resolve("postgres").toAbsolutePath().normalize();
        Path secret = data.resolveSibling("postgres.password");
        Files.createDirectories(data.getParent());
        LeftOver.stop(data);
        boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
        if (fresh) {
            Files.deleteIfExists(secret);
        } else if (!Files.exists(secret)) {
            throw new IOException("The password of the database is missing: " + secret);
        }
        EmbeddedPostgres.Builder builder = builder(data);
        if (!fresh) {
            builder.setConnectConfig("password", Files.readString(secret).strip());
        }
        EmbeddedPostgres server = builder.start();
        if (fresh) {
            lock(server, data, secret);
        }
        return new LocalPostgres(
                server, server.getPort(), Files.readString(secret).strip());
    }

    /** Joins the server of a running program on the same folder; for commands that only look. */
    public static LocalPostgres join(Path folder) throws IOException {
        Path data = folder.resolve("postgres").toAbsolutePath().normalize();
        Path secret = data.resolveSibling("postgres.password");
        return LeftOver.portOf(data).isPresent() && Files.exists(secret)
                ? new LocalPostgres(
                        null,
                        LeftOver.portOf(data).getAsInt(),
                        Files.readString(secret).strip())
                : start(folder);
    }

    /** Returns the address for JDBC. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Returns the password of the user {@code postgres}. */
    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        data.resolveSibling("postgres-program").toFile())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setPGStartupWait(START_LIMIT);
    }

    /** Sets a random password and closes the door that initdb leaves open; the password is on disk before it is needed. */
    private static void lock(EmbeddedPostgres server, Path data, Path secret) throws IOException {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, password + "\n", StandardCharsets.US_ASCII);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter user " + USER + " password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD, StandardCharsets.US_ASCII);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException failed) {
            throw new IOException("The database could not be given a password", failed);
        }
    }
}
