package vn.thidua.plan.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries the inputs that are kept for the search of {@link ReaderFuzzTests}, hostile ones and ones that once broke the reader. */
class KeptInputsTests {

    private static final Path INPUTS =
            Path.of("src/test/resources/vn/thidua/plan/reading/ReaderFuzzTestsInputs/readsAnything");

    static List<String> inputs() throws IOException {
        try (Stream<Path> files = Files.list(INPUTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void readsKeptInput(String name) throws IOException {
        new ReaderFuzzTests().readsAnything(Files.readAllBytes(INPUTS.resolve(name)));
    }
}
