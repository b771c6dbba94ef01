package vn.thidua.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.shared.Refused;

/** What is in a file decides, whatever it is called. */
class EvidenceCheckTests {

    private static final String TYPES = "[Content_Types].xml";

    private final EvidenceCheck check =
            new EvidenceCheck(new EvidenceSettings(DataSize.ofKilobytes(64), DataSize.ofKilobytes(512), 1_000_000, 10));

    @Test
    void documentsAreTakenByWhatIsInThem() throws IOException {
        assertThat(List.of(
                        sort("%PDF-1.7\n"),
                        check.of("a.exe", zip(TYPES, "word/document.xml")).sort(),
                        check.of("a.docx", zip(TYPES, "xl/workbook.xml")).sort(),
                        check.of("a.txt", picture("JPEG", 20, 10)).sort(),
                        check.of("a", picture("PNG", 20, 10)).sort()))
                .containsExactly(
                        EvidenceSort.PDF, EvidenceSort.WORD, EvidenceSort.EXCEL, EvidenceSort.JPEG, EvidenceSort.PNG);
    }

    @Test
    void everythingElseIsTurnedAwayWithItsOwnSentence() throws IOException {
        Map<String, EvidenceRefusal> kinds = new LinkedHashMap<>();
        kinds.put("", EvidenceRefusal.EMPTY);
        kinds.put("MZ\u0090\0", EvidenceRefusal.PROGRAM);
        kinds.put("\u007fELF\u0002", EvidenceRefusal.PROGRAM);
        kinds.put("#!/bin/sh\nrm", EvidenceRefusal.PROGRAM);
        kinds.put("\u00ca\u00fe\u00ba\u00be\0", EvidenceRefusal.PROGRAM);
        kinds.put("Rar!\u001a", EvidenceRefusal.ARCHIVE);
        kinds.put("7z\u00bc\u00af", EvidenceRefusal.ARCHIVE);
        kinds.put("\u001f\u008b\u0008", EvidenceRefusal.ARCHIVE);
        kinds.put("<!DOCTYPE html><p>", EvidenceRefusal.WEB_PAGE);
        kinds.put("\u00ef\u00bb\u00bf \n<svg xmlns", EvidenceRefusal.WEB_PAGE);
        kinds.put("<?xml version=\"1.0\"?><svg>", EvidenceRefusal.WEB_PAGE);
        kinds.put("\0\0\0\u0018ftypheic\0", EvidenceRefusal.HEIC);
        kinds.put("\0\0\0\u0018ftypmif1\0", EvidenceRefusal.HEIC);
        kinds.put("RIFF\n\0\r\0WEBPVP8 ", EvidenceRefusal.OTHER_PICTURE);
        kinds.put("GIF89a", EvidenceRefusal.OTHER_PICTURE);
        kinds.put("II*\0", EvidenceRefusal.OTHER_PICTURE);
        kinds.put("\0\0\0\u0018ftypmp42", EvidenceRefusal.RECORDING);
        kinds.put("ID3\u0003", EvidenceRefusal.RECORDING);
        kinds.put("\u00d0\u00cf\u0011\u00e0", EvidenceRefusal.OLD_OFFICE);
        kinds.put("@echo off\r\n", EvidenceRefusal.NOT_TAKEN);
        kinds.put("\u00ff\u00d8\u00ff and no picture", EvidenceRefusal.BROKEN);
        kinds.put("PK\u0003\u0004 and no archive", EvidenceRefusal.ARCHIVE);
        kinds.put("x".repeat(65 << 10), EvidenceRefusal.TOO_LARGE);
        Map<String, String> said = new LinkedHashMap<>();
        kinds.keySet().forEach(content -> said.put(content, why(content.getBytes(StandardCharsets.ISO_8859_1))));
        Map<String, String> expected = new LinkedHashMap<>();
        kinds.forEach((content, refusal) -> expected.put(content, refusal.code()));
        assertThat(said).isEqualTo(expected);
        assertThat(List.of(
                        why(zip("a.txt")),
                        why(zip(TYPES, "word/document.xml", "word/vbaProject.bin")),
                        why(zip(TYPES, "ppt/presentation.xml")),
                        why(bomb())))
                .containsExactly(
                        EvidenceRefusal.ARCHIVE.code(),
                        EvidenceRefusal.MACROS.code(),
                        EvidenceRefusal.NOT_TAKEN.code(),
                        EvidenceRefusal.UNPACKS_TOO_LARGE.code());
    }

    @Test
    void pictureOfTooManyPixelsIsNotEvenDecoded() throws IOException {
        assertThat(why(picture("PNG", 2000, 600))).isEqualTo(EvidenceRefusal.TOO_MANY_PIXELS.code());
    }

    @Test
    void theSentenceNamesTheFileWithoutItsTricks() {
        assertThatThrownBy(() -> check.of("../../\u202egpj.exe", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal().arguments()).containsExactly("gpj.exe"));
    }

    private EvidenceSort sort(String content) {
        return check.of("a.jpg", content.getBytes(StandardCharsets.ISO_8859_1)).sort();
    }

    private String why(byte[] content) {
        try {
            return check.of("anh.jpg", content).sort().name();
        } catch (Refused no) {
            return no.refusal().code().code();
        }
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[600 << 10]);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
