package vn.thidua.organization.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.ImportId;

/**
 * A table that somebody handed in.
 *
 * @param size of the file, in bytes
 * @param rows read so far, in the end all of them
 * @param stopAsked whether somebody asked to stop, and the worker has not heard yet
 * @param failure why it failed, or what a person should know before they decide
 * @param endedAt when it was applied, cancelled or failed
 */
@NamedInterface("desk")
public record TableImport(
        ImportId id,
        ImportKind kind,
        String fileName,
        long size,
        ImportState state,
        Instant takenAt,
        String takenBy,
        long rows,
        boolean stopAsked,
        Counts counts,
        Optional<Failure> failure,
        Optional<Instant> endedAt) {

    /**
     * What becomes of the rows, counted by the last check.
     *
     * @param made rows that make something new
     * @param changed rows that change something
     * @param unchanged rows that say what is there already
     * @param faulty rows that cannot be taken
     */
    @NamedInterface("desk")
    public record Counts(long made, long changed, long unchanged, long faulty) {}

    /** A sentence by its key, and the facts that it names. */
    @NamedInterface("desk")
    public record Failure(String key, List<Object> arguments) {}
}
