package vn.thidua;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives every test context a schema of its own on one PostgreSQL per test run, and a data folder of its own. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Name of the setting that says which schema a context works in. */
    public static final String SCHEMA = "thidua.schema";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = Server.RUNNING.getJdbcUrl("postgres", "postgres");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testDatabase",
                        Map.of(
                                "spring.datasource.url",
                                url,
                                "spring.datasource.hikari.maximum-pool-size",
                                "8",
                                "thidua.data",
                                dataFolder(),
                                SCHEMA,
                                System.getProperty(SCHEMA, "test" + SCHEMAS.incrementAndGet()))));
    }

    private static String dataFolder() {
        try {
            File folder = Files.createTempDirectory("thidua-test").toFile();
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder));
            return folder.getPath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("max_connections", "200")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Stops the server once every context is closed: a context that closes wants its database. */
        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
