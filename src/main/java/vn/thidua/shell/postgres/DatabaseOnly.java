package vn.thidua.shell.postgres;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;

/** The database of the program and nothing else: for commands that look into it, also while the server runs. No tables are changed, no background work starts. */
@NamedInterface("database")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    AopAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@Import(DatabaseConfiguration.class)
public final class DatabaseOnly {

    /** Opens the database with these beans on top; closing the context leaves the server as it was. */
    public static ConfigurableApplicationContext with(Class<?>... beans) {
        return new SpringApplicationBuilder(DatabaseOnly.class)
                .sources(beans)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--thidua.database.join=true");
    }

    /** Tells whether the program never ran on the database: mostly the folder of the data is another one. */
    public static boolean empty(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select not exists (select from information_schema.tables where table_schema = current_schema())")
                .query(Boolean.class)
                .single();
    }
}
