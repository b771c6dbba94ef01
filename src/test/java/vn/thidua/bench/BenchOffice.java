package vn.thidua.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The program of an office that was just set up, on a database that a bench can write into beside it; both are gone when it is closed. */
final class BenchOffice implements AutoCloseable {

    /* A database of tests forgets what it wrote when the power fails; one in use does not. */
    private static final Map<String, String> LASTING =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final Path data;
    private final EmbeddedPostgres postgres;
    private final ServerProcess server;

    private BenchOffice(Path data, EmbeddedPostgres postgres, ServerProcess server) {
        this.data = data;
        this.postgres = postgres;
        this.server = server;
    }

    /** Opens one whose database does not wait for the disk. */
    static BenchOffice open(ServerProcess.Office office) throws IOException, InterruptedException {
        return open(office, Map.of());
    }

    /** Opens one whose database keeps what it said it kept, as one in use does. */
    static BenchOffice lasting(ServerProcess.Office office) throws IOException, InterruptedException {
        return open(office, LASTING);
    }

    private static BenchOffice open(ServerProcess.Office office, Map<String, String> settings)
            throws IOException, InterruptedException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        settings.forEach(builder::setServerConfig);
        Path data = Files.createTempDirectory("thidua-bench");
        EmbeddedPostgres postgres = builder.start();
        try {
            ServerProcess server = ServerProcess.start(Map.of(
                    "THIDUA_DATA",
                    data.toString(),
                    "THIDUA_DB_URL",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "THIDUA_DB_USER",
                    "postgres",
                    "THIDUA_DB_PASSWORD",
                    "postgres"));
            return setUp(new BenchOffice(data, postgres, server), office);
        } catch (Exception failed) {
            postgres.close();
            FileSystemUtils.deleteRecursively(data);
            throw failed;
        }
    }

    private static BenchOffice setUp(BenchOffice opened, ServerProcess.Office office)
            throws IOException, InterruptedException {
        try {
            opened.server.setUp(office);
            return opened;
        } catch (Exception failed) {
            opened.server.close();
            throw failed;
        }
    }

    /** Returns the program, asked by nobody yet. */
    ServerProcess server() {
        return server;
    }

    /** Returns a connection to what the program keeps. */
    Connection connect() throws SQLException {
        Connection connection = postgres.getPostgresDatabase().getConnection();
        connection.setSchema("thidua");
        return connection;
    }

    /** Returns where the database is, for another program that works on it. */
    String address() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** Returns the folder of its data. */
    Path data() {
        return data;
    }

    /** Gives a body a standing officer called {@code thuongtruc}, with the password of the administrator. */
    static void hire(Connection connection, String body) throws SQLException {
        try (PreparedStatement account = connection.prepareStatement("""
                        insert into account (id, username, name, password_hash, calendar_key, created_at, password_changed_at)
                        select gen_random_uuid(), 'thuongtruc', 'Trần Thị Mẫu', password_hash, 'thuongtruc', created_at, password_changed_at
                        from account where username = 'quantri'
                        """);
                PreparedStatement grant = connection.prepareStatement("""
                        insert into role_grant (id, account_id, role, unit_id, starts_on, scope)
                        select gen_random_uuid(), a.id, 'STANDING_OFFICER', n.unit_id, date '2020-01-01', 'SUBTREE'
                        from account a, unit_name n where a.username = 'thuongtruc' and n.name = ?
                        """)) {
            account.executeUpdate();
            grant.setString(1, body);
            grant.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            server.close();
            postgres.close();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
