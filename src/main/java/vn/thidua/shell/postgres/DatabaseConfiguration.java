package vn.thidua.shell.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Chooses the database: the server named in the environment, else the one that comes with the program. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The server named by {@code THIDUA_DB_URL}, {@code THIDUA_DB_USER} and {@code THIDUA_DB_PASSWORD}. */
    @Bean
    @Conditional(ServerNamed.class)
    JdbcConnectionDetails namedServer(Environment environment) {
        return new Connection(
                environment.getRequiredProperty("THIDUA_DB_URL"),
                environment.getProperty("THIDUA_DB_USER", "thidua"),
                environment.getProperty("THIDUA_DB_PASSWORD", ""));
    }

    @Bean(destroyMethod = "close")
    @Conditional(NoServerNamed.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    LocalPostgres localPostgres(Environment environment, ObjectProvider<PostgresAhead.Starting> ahead)
            throws IOException {
        PostgresAhead.Starting starting = ahead.getIfAvailable();
        return starting == null ? start(environment) : starting.await();
    }

    /** Starts the server that comes with the program, or joins the one that runs where only a look is wanted. */
    static LocalPostgres start(Environment environment) throws IOException {
        Path data = Path.of(environment.getRequiredProperty("thidua.data"));
        boolean join = environment.getProperty("thidua.database.join", Boolean.class, false);
        return join ? LocalPostgres.join(data) : LocalPostgres.start(data);
    }

    /** Returns whether the environment names a server. */
    static boolean namesServer(Environment environment) {
        return environment.containsProperty("THIDUA_DB_URL") || environment.containsProperty("spring.datasource.url");
    }

    @Bean
    @Conditional(NoServerNamed.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    JdbcConnectionDetails localConnection(LocalPostgres postgres) {
        return new Connection(postgres.url(), LocalPostgres.USER, postgres.password());
    }

    private record Connection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    /** {@code THIDUA_DB_URL} names a server. */
    static class ServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().containsProperty("THIDUA_DB_URL");
        }
    }

    /** Nothing names a server. */
    static class NoServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !namesServer(context.getEnvironment());
        }
    }
}
