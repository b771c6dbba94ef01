package vn.thidua.plan.intake;

import java.nio.charset.StandardCharsets;
import org.apache.tika.Tika;
import vn.thidua.plan.intake.ocr.PictureReader;
import vn.thidua.plan.intake.office.Archive;
import vn.thidua.plan.intake.office.DocxReader;
import vn.thidua.plan.intake.office.HtmlReader;
import vn.thidua.plan.intake.office.OdtReader;
import vn.thidua.plan.intake.pdf.PdfReader;
import vn.thidua.plan.intake.text.Decoder;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.Extract;

/** Finds the reader for a file. Each reader's libraries are loaded only when a file needs them. */
final class Formats {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String DOCM = "application/vnd.ms-word.document.macroenabled.12";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final byte[] content;
    private final Recognizer recognizer;
    private final Budget budget;
    private String mediaType;

    Formats(byte[] content, String name, Recognizer recognizer, Budget budget) {
        this.content = content;
        this.recognizer = recognizer;
        this.budget = budget;
        this.mediaType = MediaType.of(content, name);
    }

    /** Returns the media type found; settled once the file was read. */
    String mediaType() {
        return mediaType;
    }

    /** Returns whether pages of the file may have to be recognised. */
    boolean mayBeScan() {
        return mediaType.equals(MediaType.PDF) || MediaType.PICTURES.contains(mediaType);
    }

    /** Looks at a file that may be a scan without reading its pages. */
    void check() {
        if (mediaType.equals(MediaType.PDF)) {
            PdfReader.check(content, budget);
        } else {
            PictureReader.check(content, mediaType, budget);
        }
    }

    Extract read() {
        if (MediaType.PICTURES.contains(mediaType)) {
            return PictureReader.read(content, mediaType, recognizer, budget);
        }
        return switch (mediaType) {
            case MediaType.TEXT, MediaType.MARKDOWN -> text();
            case MediaType.HTML -> HtmlReader.read(content, budget);
            case MediaType.PDF -> PdfReader.read(content, recognizer, budget);
            case MediaType.ZIP -> archive();
            case MediaType.OLE -> throw ole();
            default -> throw unsupported();
        };
    }

    private Extract text() {
        Decoder.Decoded decoded = Decoder.decode(content);
        budget.characters(decoded.text().length());
        return Extract.ofText(decoded.text(), decoded.notes());
    }

    private Extract archive() {
        Archive archive = Archive.open(content, budget);
        if (archive.has("[Content_Types].xml") && archive.names().stream().anyMatch(part -> part.startsWith("word/"))) {
            mediaType = archive.has("word/vbaProject.bin") ? DOCM : DOCX;
            return DocxReader.read(archive, budget);
        }
        if (archive.has("content.xml") && archive.start("mimetype", 100).startsWith(ODT)) {
            mediaType = ODT;
            return OdtReader.read(archive, budget);
        }
        throw unsupported(packed(archive));
    }

    /** What an archive is that is no text document: Office files are archives too. */
    private static String packed(Archive archive) {
        if (archive.names().stream().anyMatch(part -> part.startsWith("xl/"))) {
            return XLSX;
        }
        if (archive.names().stream().anyMatch(part -> part.startsWith("ppt/"))) {
            return PPTX;
        }
        String stated = archive.start("mimetype", 100).strip();
        return stated.startsWith("application/vnd.oasis.opendocument.") ? stated : MediaType.ZIP;
    }

    /** The container of old Office files also wraps new ones that are locked with a password. */
    private IntakeRefused ole() {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            return new IntakeRefused(IntakeRefusal.ENCRYPTED);
        }
        if (all.contains(wide("WordDocument"))) {
            return new IntakeRefused(IntakeRefusal.OLD_WORD);
        }
        if (all.contains(wide("Workbook")) || all.contains(wide("Book\u0000"))) {
            return unsupported("application/vnd.ms-excel");
        }
        if (all.contains(wide("PowerPoint Document"))) {
            return unsupported("application/vnd.ms-powerpoint");
        }
        return all.contains(wide("__properties_version")) ? unsupported("application/vnd.ms-outlook") : unsupported();
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /** The detector knows a thousand kinds; it is asked only to name what is refused. */
    private IntakeRefused unsupported() {
        boolean known = !mediaType.isEmpty() && !mediaType.equals(MediaType.OLE);
        return unsupported(known ? mediaType : new Tika().detect(content));
    }

    private static IntakeRefused unsupported(String kind) {
        return new IntakeRefused(IntakeRefusal.UNSUPPORTED, kind);
    }
}
