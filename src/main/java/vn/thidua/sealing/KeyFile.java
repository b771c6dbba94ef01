package vn.thidua.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys: a file outside the database that only the program's user can read, a line for each key, the last one in use. It is read anew for every use, so that a rotation by another
 * process is seen at once.
 */
@Component
class KeyFile {

    private final Path file;

    KeyFile(@Value("${thidua.key-file:}") String named, @Value("${thidua.data}") String data) {
        this.file = named.isBlank() ? Path.of(data).resolve("secrets.key") : Path.of(named);
    }

    /** Returns all keys that open something, the one in use last; empty where there is no file. */
    List<SealingKey> keys() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                    .filter(line -> !line.isBlank())
                    .map(SealingKey::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The keys cannot be read: " + file, unreadable);
        }
    }

    /** Returns the key that seals. */
    Optional<SealingKey> inUse() {
        List<SealingKey> keys = keys();
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.getLast());
    }

    /** Makes the first key; where another process was faster, its key stays. */
    void begin() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = written(List.of(SealingKey.fresh()));
            try {
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException othersCameFirst) {
                // Theirs is as good.
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The key cannot be written: " + file, failed);
        }
    }

    /** Replaces the keys of the file in one go: a reader sees the old file or the new one. */
    void replace(List<SealingKey> keys) {
        try {
            Files.move(written(keys), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("The key cannot be written: " + file, failed);
        }
    }

    /** Writes a file beside the real one and waits until it is on disk. */
    private Path written(List<SealingKey> keys) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        byte[] lines = keys.stream()
                .map(SealingKey::line)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.US_ASCII);
        try (FileChannel out = FileChannel.open(
                beside,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            out.write(ByteBuffer.wrap(lines));
            out.force(true);
        }
        return beside;
    }
}
