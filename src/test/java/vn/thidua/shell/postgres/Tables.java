package vn.thidua.shell.postgres;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Makes the tables of every module in a database of the tests, by the same migrations as the program. */
public final class Tables {

    private Tables() {}

    /** Brings a schema up to date; makes it where it is not there. */
    public static void make(DataSource database, String schema) {
        new ModuleMigrations()
                .migrate(Flyway.configure()
                        .dataSource(database)
                        .defaultSchema(schema)
                        .schemas(schema)
                        .createSchemas(true)
                        .load());
    }
}
