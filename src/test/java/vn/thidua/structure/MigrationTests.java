package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.thidua.ThiduaApplication;

/** Modules keep their tables to themselves; that is why their migrations can run in any order. */
class MigrationTests {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern MADE = Pattern.compile(
            "create (?:or replace )?(?:unlogged )?(?:table|view|materialized view)(?: if not exists)? (\\w+)");
    private static final Pattern USED =
            Pattern.compile("\\b(?:references|from|join|alter table|insert into|update) ([a-z_]+)");
    private static final Pattern NAMED_ON_THE_WAY = Pattern.compile("\\b(\\w+) as (?:not )?(?:materialized )?\\(");

    @Test
    void everyFolderIsAModule() {
        Set<String> modules = ApplicationModules.of(ThiduaApplication.class).stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toSet());
        assertThat(folders().keySet())
                .isSubsetOf(Stream.concat(modules.stream(), Stream.of("__root")).toList());
    }

    @Test
    void modulesUseOnlyTheirOwnTables() {
        Map<String, Set<String>> strangers = new TreeMap<>();
        Map<String, String> folders = folders();
        Map<String, Set<String>> made = folders.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, folder -> names(MADE, folder.getValue())));
        folders.forEach((folder, sql) -> {
            Set<String> used = names(USED, sql);
            used.removeAll(names(NAMED_ON_THE_WAY, sql));
            used.removeAll(made.get(folder));
            used.retainAll(made.values().stream().flatMap(Set::stream).toList());
            if (!used.isEmpty()) {
                strangers.put(folder, used);
            }
        });
        assertThat(strangers).isEmpty();
    }

    private static Set<String> names(Pattern pattern, String sql) {
        Matcher found = pattern.matcher(sql);
        Set<String> names = new TreeSet<>();
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static Map<String, String> folders() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> scripts =
                    files.filter(file -> file.toString().endsWith(".sql")).toList();
            Map<String, String> sql = new TreeMap<>();
            for (Path script : scripts) {
                sql.merge(script.getParent().getFileName().toString(), Files.readString(script), String::concat);
            }
            return sql;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
