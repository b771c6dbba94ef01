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

/** The letters of a text file: UTF-8 or UTF-16, with or without a mark in front, else the code page in which Vietnamese Windows keeps text. */
final class CsvText {

    private static final Charset OFFICE = Charset.forName("windows-1258");
    private static final int SAMPLE = 64 * 1024;

    private CsvText() {}

    /** Opens the text. */
    static Reader of(Path file) throws IOException {
        byte[] start = start(file);
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            return reader(file, StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xff, 0xfe)) {
            return reader(file, StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xfe, 0xff)) {
            return reader(file, StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = zeros(start);
        if (zeros[0] + zeros[1] > start.length / 10) {
            return reader(file, zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        return reader(file, isUtf8(file) ? StandardCharsets.UTF_8 : OFFICE, 0);
    }

    /** Tells whether a file is text at all: it has no control codes, but for the zeros of UTF-16 in every other byte. */
    static boolean isText(Path file) throws IOException {
        byte[] start = start(file);
        int[] zeros = zeros(start);
        boolean wide =
                begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff) || zeros[0] + zeros[1] > start.length / 10;
        int controls = 0;
        for (byte b : start) {
            controls += b >= 0 && b < 0x20 && "\t\n\r\f".indexOf(b) < 0 && !(wide && b < 4) ? 1 : 0;
        }
        return controls * 200 <= start.length
                && (!wide || Math.min(zeros[0], zeros[1]) * 20 <= Math.max(zeros[0], zeros[1]));
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
