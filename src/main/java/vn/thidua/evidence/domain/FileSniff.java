package vn.thidua.evidence.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.shared.RefusalCode;
import vn.thidua.shared.Refused;

/** Tells what a file is by what is in it, never by its name, and turns away whatever is of no kind that is taken. */
final class FileSniff {

    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 5_000;

    private static final Pattern PROGRAM = Pattern.compile(
            "^(MZ|\\x7fELF|#!|\\xca\\xfe\\xba\\xbe|[\\xce\\xcf]\\xfa\\xed\\xfe|\\x00asm|dex\\n|L\\x00\\x00\\x00\\x01\\x14)");
    private static final Pattern ARCHIVE =
            Pattern.compile("^(Rar!|7z\\xbc\\xaf|\\x1f\\x8b|BZh|\\xfd7zXZ|\\x28\\xb5\\x2f\\xfd|MSCF|ITSF)");
    private static final Pattern OTHER_PICTURE = Pattern.compile(
            "^(RIFF.{4}WEBP|GIF8|BM.{4}\\x00{4}|II\\*\\x00|MM\\x00\\*|.{4}ftypavi[fs])", Pattern.DOTALL);
    private static final Pattern HEIC = Pattern.compile("^.{4}ftyp(hei[cmsx]|hev[cmx]|mif1|msf1)", Pattern.DOTALL);
    private static final Pattern RECORDING = Pattern.compile(
            "^(.{4}ftyp|RIFF.{4}(AVI |WAVE)|ID3|OggS|fLaC|\\x1aE\\xdf\\xa3|\\x00\\x00\\x01\\xba)", Pattern.DOTALL);
    private static final Pattern WEB_PAGE =
            Pattern.compile("^(<!doctype|<html|<svg|<\\?xml|<\\?php|<script|<head|<body|<!--)");

    private FileSniff() {}

    /**
     * Returns what a file is.
     *
     * @param name for the sentence that turns it away
     * @param unpacked bytes that a Word or Excel file may unpack to
     * @throws Refused with a constant of {@link EvidenceRefusal}
     */
    static EvidenceSort of(String name, byte[] bytes, long unpacked) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return EvidenceSort.PDF;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return EvidenceSort.JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return EvidenceSort.PNG;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return office(name, bytes, unpacked);
        }
        throw no(refusal(head), name);
    }

    private static RefusalCode refusal(String head) {
        if (PROGRAM.matcher(head).find()) {
            return EvidenceRefusal.PROGRAM;
        }
        if (ARCHIVE.matcher(head).find() || head.startsWith("ustar", 257)) {
            return EvidenceRefusal.ARCHIVE;
        }
        if (HEIC.matcher(head).find()) {
            return EvidenceRefusal.HEIC;
        }
        if (OTHER_PICTURE.matcher(head).find()) {
            return EvidenceRefusal.OTHER_PICTURE;
        }
        if (RECORDING.matcher(head).find()) {
            return EvidenceRefusal.RECORDING;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return EvidenceRefusal.OLD_OFFICE;
        }
        String text = head.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\u0000", "");
        return WEB_PAGE.matcher(text.stripLeading().toLowerCase(Locale.ROOT)).find()
                ? EvidenceRefusal.WEB_PAGE
                : EvidenceRefusal.NOT_TAKEN;
    }

    /** Counts what really comes out of each entry: the sizes that a file claims for itself prove nothing. */
    private static EvidenceSort office(String name, byte[] bytes, long most) {
        Set<String> entries = new HashSet<>();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    if (size > most || entries.size() > MOST_ENTRIES) {
                        throw no(EvidenceRefusal.UNPACKS_TOO_LARGE, name);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw no(EvidenceRefusal.BROKEN, name);
        }
        if (entries.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
            throw no(EvidenceRefusal.MACROS, name);
        }
        if (!entries.contains("[Content_Types].xml")) {
            throw no(EvidenceRefusal.ARCHIVE, name);
        }
        if (entries.contains("word/document.xml")) {
            return EvidenceSort.WORD;
        }
        if (entries.contains("xl/workbook.xml")) {
            return EvidenceSort.EXCEL;
        }
        throw no(EvidenceRefusal.NOT_TAKEN, name);
    }

    private static Refused no(RefusalCode code, String name) {
        return new Refused(code.because(name));
    }
}
