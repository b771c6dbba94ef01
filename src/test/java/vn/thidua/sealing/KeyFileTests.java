package vn.thidua.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of keys. */
class KeyFileTests {

    private static final byte[] SECRET = "bí mật".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private KeyFile file;

    @BeforeEach
    void emptyFolder() {
        file = new KeyFile("", data.toString());
    }

    @Test
    void firstKeyStays() throws IOException {
        assertThat(file.keys()).isEmpty();
        file.begin();
        SealingKey first = file.inUse().orElseThrow();
        file.begin();
        assertThat(Files.readAllLines(data.resolve("secrets.key"))).isEqualTo(List.of(first.line()));
        assertThat(names()).isEqualTo(List.of("secrets.key"));
    }

    @Test
    void lastKeyIsInUseAndTheOthersOpen() throws IOException {
        List<SealingKey> two = List.of(SealingKey.fresh(), SealingKey.fresh());
        file.replace(two);
        assertThat(file.keys())
                .extracting(SealingKey::line)
                .isEqualTo(two.stream().map(SealingKey::line).toList());
        assertThat(file.inUse().map(SealingKey::line)).contains(two.getLast().line());
        file.replace(two.subList(1, 2));
        assertThat(Files.readAllLines(data.resolve("secrets.key")))
                .isEqualTo(List.of(two.getLast().line()));
        assertThat(names()).isEqualTo(List.of("secrets.key"));
    }

    @Test
    void fileElsewhereIsTheOnlyOne() throws IOException {
        Path elsewhere = data.resolve("apart").resolve("keys");
        KeyFile named = new KeyFile(elsewhere.toString(), data.toString());
        named.begin();
        assertThat(Files.readAllLines(elsewhere)).hasSize(1);
        assertThat(names()).isEqualTo(List.of("apart"));
        SealingKey read = named.inUse().orElseThrow();
        assertThat(read.open(new SealedSecret("row", read.seal(SECRET, "row"), read.id())))
                .isEqualTo(SECRET);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(data)) {
            return files.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }
}
