package vn.thidua.shell.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.modulith.NamedInterface;

/** Starts the program's own database server while the program reads its configuration, so that neither waits for the other. */
@NamedInterface("database")
public final class PostgresAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (DatabaseConfiguration.namesServer(context.getEnvironment())) {
            return;
        }
        Starting starting = new Starting(context.getEnvironment());
        context.getBeanFactory().registerSingleton("startingPostgres", starting);
        // Registered first, so closed last; and closed too when the program fails before anything asks for the
        // database.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("startingPostgres", starting::close);
    }

    /** The server that is on its way. */
    static final class Starting {

        private final CompletableFuture<LocalPostgres> server = new CompletableFuture<>();

        private Starting(Environment environment) {
            Thread.ofPlatform().name("postgres-start").start(() -> {
                try {
                    server.complete(DatabaseConfiguration.start(environment));
                } catch (Throwable failed) { // whatever it is, who waits has to hear of it
                    server.completeExceptionally(failed);
                }
            });
        }

        /**
         * Waits until the server is there.
         *
         * @throws IOException when it did not start
         */
        LocalPostgres await() throws IOException {
            try {
                return server.join();
            } catch (CompletionException failed) {
                throw new IOException("The database did not start", failed.getCause());
            }
        }

        private void close() {
            server.thenAccept(started -> {
                try {
                    started.close();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
