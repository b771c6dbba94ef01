package vn.thidua.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay short enough to be read in one go. */
class SizeTests {

    @Test
    void javaFilesAreShort() throws IOException {
        Map<String, Long> lines = lines("src/main/java", ".java");
        assertThat(over(lines, 500)).as("files over 500 lines").isEmpty();
        assertThat(over(lines, 250)).as("files over 250 lines").hasSizeLessThanOrEqualTo(lines.size() / 20);
        assertThat(median(lines)).as("median lines").isLessThanOrEqualTo(60);
    }

    @Test
    void templatesAreShort() throws IOException {
        Map<String, Long> lines = lines("src/main/jte", ".jte");
        assertThat(over(lines, 200)).as("templates over 200 lines").isEmpty();
        assertThat(over(lines, 100)).as("templates over 100 lines").hasSizeLessThanOrEqualTo(lines.size() / 20);
    }

    @Test
    void constructorsTakeAtMostSevenThings() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.thidua");
        assertThat(classes.stream()
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass())
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(constructor ->
                                constructor.getRawParameterTypes().size() > 7)
                        .map(JavaConstructor::getOwner)
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static Map<String, Long> lines(String folder, String ending) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                try (Stream<String> text = Files.lines(file)) {
                    lines.put(file.toString(), text.count());
                }
            }
        }
        return lines;
    }

    private static List<String> over(Map<String, Long> lines, int limit) {
        return lines.entrySet().stream()
                .filter(entry -> entry.getValue() > limit)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private static long median(Map<String, Long> lines) {
        return lines.values().stream()
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0L);
    }
}
