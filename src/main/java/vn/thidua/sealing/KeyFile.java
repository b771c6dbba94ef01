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
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys: a file outside the database that only the program's user can read, a line for each key, the last one in use. It is read anew for every use, so that a rotation by another
 * process is seen at once. Two files of earlier versions are read beside it until the next rotation.
 */
@Component
class KeyFile {

    private static final String EARLIER_ACCESS_KEY = "access";

    private final Path file;
    private final Path earlierFile;
    private final Path earlierAccess;

    KeyFile(@Value("${thidua.key-file:}") String named, @Value("${thidua.data}") String data) {
        this.file = named.isBlank() ? Path.of(data).resolve("secrets.key") : Path.of(named);
        this.earlierFile = Path.of(data).resolve("identity.key");
        this.earlierAccess = Path.of(data).resolve("access.key");
    }

    /** Returns all keys that open something, the one in use last; empty where there is no file. */
    List<SealingKey> keys() {
        return Stream.concat(
                        lines(earlierAccess).stream().map(key -> SealingKey.underived(EARLIER_ACCESS_KEY, key)),
                        own().stream())
                .toList();
    }

    /** Returns the keys of the file itself, the one in use last. */
    List<SealingKey> own() {
        List<String> lines = lines(file);
        return (lines.isEmpty() ? lines(earlierFile) : lines)
                .stream().map(SealingKey::parse).toList();
    }

    /** Returns the key that seals. */
    Optional<SealingKey> inUse() {
        List<SealingKey> own = own();
        return own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
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

    /** Leaves one key and nothing of earlier versions. */
    void leaveOnly(SealingKey key) {
        replace(List.of(key));
        try {
            Files.deleteIfExists(earlierAccess);
            if (!file.equals(earlierFile)) {
                Files.deleteIfExists(earlierFile);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("A key that is needed no more cannot be deleted", failed);
        }
    }

    private static List<String> lines(Path keys) {
        if (!Files.exists(keys)) {
            return List.of();
        }
        try {
            return Files.readAllLines(keys, StandardCharsets.US_ASCII).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The keys cannot be read: " + keys, unreadable);
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
