package vn.thidua.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.thidua.encoding.LegacyEncoding;

/** The letters of a text file: UTF-8 or UTF-16, with or without a mark in front, else the legacy encoding that makes most Vietnamese of its start, else the code page in which Vietnamese Windows keeps text. */
final class CsvText {

    private static final int SAMPLE = 64 * 1024;

    private CsvText() {}

    /** Opens the text. */
    static Reader of(Path file) throws IOException {
        byte[] start = start(file);
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            return reader(file, StandardCharsets.UTF_8, 3);
        }
        Charset wide = wide(start);
        if (wide != null) {
            return reader(file, wide, begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff) ? 2 : 0);
        }
        return isUtf8(file)
                ? reader(file, StandardCharsets.UTF_8, 0)
                : LegacyEncoding.of(start).orElse(LegacyEncoding.WINDOWS_1258).reader(Files.newInputStream(file));
    }

    /** Tells whether a file is text at all: text has almost no control codes. */
    static boolean isText(Path file) throws IOException {
        byte[] start = start(file);
        Charset wide = wide(start);
        String text = new String(start, wide == null ? StandardCharsets.ISO_8859_1 : wide);
        long controls =
                text.chars().filter(c -> c < 0x20 && "\t\n\r\f".indexOf(c) < 0).count();
        return controls * 200 <= text.length();
    }

    /** Returns in which order the bytes of UTF-16 come; null for text of single bytes. Blanks, digits and line ends give UTF-16 a zero in every other byte. */
    private static @Nullable Charset wide(byte[] start) {
        if (begins(start, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = zeros(start);
        if (zeros[0] + zeros[1] <= start.length / 10) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(SAMPLE);
        }
    }

    private static Reader reader(Path file, Charset charset, int mark) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(mark);
        return new InputStreamReader(bytes, charset);
    }

    private static int[] zeros(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i & 1] += start[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[32 * 1024];
        try (Reader strict = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            int read = strict.read(buffer);
            while (read >= 0) {
                read = strict.read(buffer);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
