package vn.thidua.organization.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ImportCancelled;
import vn.thidua.organization.ImportHandedBack;
import vn.thidua.organization.ImportId;
import vn.thidua.organization.ImportTaken;
import vn.thidua.sealing.KeyRing;
import vn.thidua.shared.By;
import vn.thidua.shared.FileName;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Sha256;

/** Takes tables in, and what a person decides about them. */
@NamedInterface("desk")
@Service
@Transactional
public class ImportDesk {

    private final ImportRows rows;
    private final ImportReads reads;
    private final ImportFiles files;
    private final KeyRing keys;
    private final ImportSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportDesk(
            ImportRows rows,
            ImportReads reads,
            ImportFiles files,
            KeyRing keys,
            ImportSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.files = files;
        this.keys = keys;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A table that came in.
     *
     * @param id made by the screen; the same form sent twice is one import
     * @param file where it lies for as long as the command runs
     */
    @NamedInterface("desk")
    public record Take(ImportId id, ImportKind kind, String fileName, Path file) {}

    /**
     * Keeps a table and queues it to be read; it is on disk when this returns.
     *
     * @throws vn.thidua.shared.Refused with {@link ImportRefusal#SAME_FILE}
     */
    public void take(Take table, By by) {
        UUID account = Objects.requireNonNull(by.account());
        if (reads.find(table.id(), account).isPresent()) {
            return;
        }
        Instant now = Instant.now(clock);
        rows.giveUpOlderThan(now.minus(settings.kept()), now);
        ImportRows.Fresh fresh = new ImportRows.Fresh(
                table.id(), table.kind(), FileName.safe(table.fileName()), sha256(table.file()), size(table.file()));
        if (!rows.insert(fresh, by, now)) {
            if (reads.find(table.id(), account).isPresent()) {
                return;
            }
            ImportRefusal.SAME_FILE
                    .because(rows.whoHas(table.kind(), fresh.sha256()))
                    .raise();
        }
        files.keep(table.id(), table.file(), keys.key());
        events.publishEvent(
                new ImportTaken(table.id(), table.kind().name(), fresh.fileName(), fresh.sha256(), now, by));
        events.publishEvent(new ImportQueued(table.id()));
    }

    /**
     * Queues an import to be applied; asked for twice, it is applied once.
     *
     * @throws vn.thidua.shared.Refused with what {@link ImportRules#whyNotApply} says
     */
    public void apply(ImportId id, By by) {
        TableImport table = lock(id, by);
        if (table.state() == ImportState.APPLYING || table.state() == ImportState.APPLIED) {
            return;
        }
        ImportRules.whyNotApply(table).ifPresent(Refusal::raise);
        rows.toBeApplied(id, by);
        events.publishEvent(new ImportQueued(id));
    }

    /**
     * Has an import read and checked anew, against what is there by now.
     *
     * @throws vn.thidua.shared.Refused with what {@link ImportRules#whyNotCheckAgain} says
     */
    public void checkAgain(ImportId id, By by) {
        ImportRules.whyNotCheckAgain(lock(id, by)).ifPresent(Refusal::raise);
        rows.toBeRead(id);
        events.publishEvent(new ImportQueued(id));
    }

    /**
     * Gives an import up: at once where nobody is at it, else as soon as the worker hears. Nothing of it is done then.
     *
     * @throws vn.thidua.shared.Refused with what {@link ImportRules#whyNotCancel} says
     */
    public void cancel(ImportId id, By by) {
        TableImport table = lock(id, by);
        ImportRules.whyNotCancel(table).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (table.state() == ImportState.READING || table.state() == ImportState.APPLYING) {
            rows.askToStop(id, by);
        } else {
            rows.end(id, ImportState.CANCELLED, now);
            events.publishEvent(new ImportCancelled(id, now, by));
        }
    }

    /**
     * Writes the file out for whoever handed it in; returns false where it is gone.
     *
     * @param into where to
     */
    public boolean handBack(ImportId id, Path into, By by) {
        TableImport table = lock(id, by);
        if (table.state() != ImportState.CHECKED || !files.open(id, into, keys)) {
            return false;
        }
        events.publishEvent(new ImportHandedBack(id, Instant.now(clock), by));
        return true;
    }

    private TableImport lock(ImportId id, By by) {
        rows.lock(id);
        return reads.find(id, Objects.requireNonNull(by.account())).orElseThrow(() -> new NotFound("import " + id));
    }

    private static String sha256(Path file) {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("An uploaded file cannot be read", failed);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("An uploaded file cannot be read", failed);
        }
    }
}
