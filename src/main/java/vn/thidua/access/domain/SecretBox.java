package vn.thidua.access.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Sealed;

/**
 * Encrypts what only the program may read (AES-256-GCM). The key is a file in the data folder that nobody else may open; whoever has the database without it reads nothing. It is made
 * when it is first needed.
 */
@Component
class SecretBox {

    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    SecretBox(@Value("${thidua.data}") String data) {
        this.file = Path.of(data).resolve("access.key");
    }

    /** Encrypts a secret for one row; in another row it cannot be opened. */
    byte[] seal(byte[] secret, String row) {
        return Sealed.seal(key(), secret, row);
    }

    /** Opens what was sealed for the row. */
    byte[] open(byte[] sealed, String row) {
        return Sealed.open(key(), sealed, row);
    }

    private SecretKey key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            byte[] key = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            return new SecretKeySpec(key, "AES");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of two processes that make the key at once, the first one's stays. */
    private void make() throws IOException {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling("access.key." + UUID.randomUUID());
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(key), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException othersCameFirst) {
            // Theirs is as good.
        } finally {
            Files.delete(fresh);
        }
    }
}
