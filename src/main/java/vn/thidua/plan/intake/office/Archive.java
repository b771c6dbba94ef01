package vn.thidua.plan.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.plan.intake.IntakeRefused;
import vn.thidua.plan.intake.Limits;
import vn.thidua.plan.intake.work.Budget;

/** A zip archive in memory whose parts were all unpacked once, to be counted, before any is believed. */
public final class Archive {
    private static final long SMALL = 4L << 20;
    private static final String TYPE = "application/zip";

    private final byte[] content;
    private final Map<String, Long> sizes;

    private Archive(byte[] content, Map<String, Long> sizes) {
        this.content = content;
        this.sizes = sizes;
    }

    /**
     * Counts an archive's parts by unpacking them, whatever sizes they state.
     *
     * @throws IntakeRefused {@code TOO_MANY_ENTRIES}, {@code UNPACKS_TOO_LARGE}, {@code PACKED_TOO_TIGHTLY},
     *     {@code ENCRYPTED} or {@code BROKEN}
     */
    public static Archive open(byte[] content, Budget budget) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        Limits.Unpacking limit = budget.limits().unpacking();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[64 * 1024];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (sizes.size() >= limit.entries()) {
                    throw new IntakeRefused(IntakeRefusal.TOO_MANY_ENTRIES, limit.entries());
                }
                long size = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    total += n;
                    if (total > limit.bytes()) {
                        throw new IntakeRefused(IntakeRefusal.UNPACKS_TOO_LARGE, limit.bytes() >> 20);
                    }
                    budget.check();
                }
                zip.closeEntry(); // only now are the true sizes known
                if (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > limit.ratio()) {
                    throw new IntakeRefused(IntakeRefusal.PACKED_TOO_TIGHTLY, limit.ratio());
                }
                sizes.putIfAbsent(entry.getName(), size);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(e);
        }
        return new Archive(content, sizes);
    }

    private static IntakeRefused refused(Exception e) {
        boolean locked = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypt");
        return locked
                ? new IntakeRefused(IntakeRefusal.ENCRYPTED, e)
                : new IntakeRefused(IntakeRefusal.BROKEN, e, TYPE);
    }

    /** Returns the names of the parts, in the order of the archive. */
    public Set<String> names() {
        return sizes.keySet();
    }

    /** Returns whether there is a part of this name. */
    public boolean has(String name) {
        return sizes.containsKey(name);
    }

    /**
     * Returns a stream of one part; the caller closes it. A part that is missing gives an empty stream.
     *
     * @throws IntakeRefused {@code BROKEN}
     */
    public InputStream part(String name) {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content));
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(e);
        }
        return InputStream.nullInputStream();
    }

    /** Returns the first bytes of a part as ASCII text, at most this many. */
    public String start(String name, int most) {
        try (InputStream part = part(name)) {
            return new String(part.readNBytes(most), java.nio.charset.StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw refused(e);
        }
    }
}
