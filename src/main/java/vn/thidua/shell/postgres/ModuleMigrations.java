package vn.thidua.shell.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the tables of every module up to date: the folder {@code __root} first, then one folder per module, each with a history of its own.
 *
 * <p>Modules never refer to each other's tables (the structure tests hold them to it), so their order does not matter and is that of their names. Spring Modulith does the same, but reads
 * every class of the program at each start to find the modules; here the folders say which there are.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String ROOT = "__root";
    private static final String FOLDER = "db/migration/";

    @Override
    public void migrate(Flyway flyway) {
        folders().forEach(folder -> of(folder, flyway.getConfiguration()).migrate());
    }

    /** The migrations of one folder. A schema that already holds the tables of other modules is none the less new to this one. */
    private static Flyway of(String folder, Configuration settings) {
        String history = folder.equals(ROOT) ? settings.getTable() : settings.getTable() + "_" + folder;
        return Flyway.configure()
                .configuration(settings)
                .locations("classpath:" + FOLDER + folder)
                .table(history)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load();
    }

    /** The folders that hold migrations; {@code __root} sorts before every module name. */
    private static List<String> folders() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/*.sql");
            return Arrays.stream(files)
                    .map(ModuleMigrations::folder)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folder(Resource file) {
        try {
            String path = file.getURL().getPath();
            int start = path.lastIndexOf(FOLDER) + FOLDER.length();
            return path.substring(start, path.indexOf('/', start));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
