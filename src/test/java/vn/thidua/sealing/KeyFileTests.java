package vn.thidua.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of keys, and the two that there were before. */
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
    void keysOfEarlierFilesOpenButOnlyTheNewOneIsLeft() throws IOException {
        SealingKey identities = SealingKey.fresh();
        byte[] access = new byte[32];
        access[0] = 7;
        Files.writeString(data.resolve("identity.key"), identities.line() + "\n");
        Files.writeString(data.resolve("access.key"), HexFormat.of().formatHex(access));
        assertThat(file.inUse().map(SealingKey::line)).contains(identities.line());
        assertThat(file.keys()).extracting(SealingKey::id).isEqualTo(List.of("access", identities.id()));
        byte[] sealed = RowCipher.seal(new SecretKeySpec(access, "AES"), SECRET, "row");
        assertThat(file.keys().getFirst().open(new SealedSecret("row", sealed, "access")))
                .isEqualTo(SECRET);
        SealingKey fresh = SealingKey.fresh();
        file.leaveOnly(fresh);
        assertThat(names()).isEqualTo(List.of("secrets.key"));
        assertThat(file.keys()).extracting(SealingKey::line).isEqualTo(List.of(fresh.line()));
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
