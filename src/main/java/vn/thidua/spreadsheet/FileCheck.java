package vn.thidua.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What can be known of a file without reading its rows. By what is in it, never by its name. */
final class FileCheck {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] COMPOUND = {0xd0, 0xcf, 0x11, 0xe0};
    private static final int DIRECTORY = 256 * 1024;

    private FileCheck() {}

    static boolean packed(Path file) throws IOException {
        return begins(file, ZIP);
    }

    /** Returns why the file can be no table. */
    static Optional<SheetFault> whyNot(Path file, SheetLimits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return Optional.of(SheetTrouble.EMPTY.because());
        }
        if (size > limits.bytes()) {
            return Optional.of(tooLarge(limits));
        }
        if (packed(file)) {
            return whyNotWorkbook(file, limits);
        }
        if (begins(file, COMPOUND)) {
            return Optional.of((locked(file) ? SheetTrouble.LOCKED : SheetTrouble.OLD_EXCEL).because());
        }
        return CsvText.isText(file) ? Optional.empty() : Optional.of(SheetTrouble.NOT_A_TABLE.because());
    }

    /** Counts what really comes out of each entry: the sizes that a file claims for itself prove nothing. */
    private static Optional<SheetFault> whyNotWorkbook(Path file, SheetLimits limits) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                return Optional.of(SheetTrouble.NOT_A_TABLE.because());
            }
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return Optional.of(SheetTrouble.MACROS.because());
                }
                boolean rows = entry.getName().startsWith("xl/worksheets/");
                long most = rows ? limits.unpacked() : limits.texts();
                try (InputStream content = zip.getInputStream(entry)) {
                    long before = unpacked;
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > limits.unpacked() || unpacked - before > most) {
                            return Optional.of(tooLarge(limits));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A workbook under a password is a compound file with a stream of that name in its directory. */
    private static boolean locked(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(DIRECTORY), StandardCharsets.ISO_8859_1);
            return start.contains(new String(name, StandardCharsets.ISO_8859_1))
                    || Files.size(file) > DIRECTORY
                            && tail(file).contains(new String(name, StandardCharsets.ISO_8859_1));
        }
    }

    private static String tail(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(Math.max(0, Files.size(file) - DIRECTORY));
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static SheetFault tooLarge(SheetLimits limits) {
        return SheetTrouble.TOO_LARGE.because(limits.bytes() >> 20);
    }

    private static boolean begins(Path file, int... first) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int b : first) {
                if (bytes.read() != b) {
                    return false;
                }
            }
            return true;
        }
    }
}
