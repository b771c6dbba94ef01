package vn.thidua.plan.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a name's ending promises. Endings not listed promise nothing. */
final class FileEnding {
    private static final Map<String, List<String>> PROMISES = Map.ofEntries(
            Map.entry("txt", List.of("text/plain", "text/html")),
            Map.entry("md", List.of("text/markdown", "text/html")),
            Map.entry("html", List.of("text/html", "text/plain")),
            Map.entry("htm", List.of("text/html", "text/plain")),
            Map.entry("docx", List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
            Map.entry("docm", List.of("application/vnd.ms-word.document.macroenabled.12")),
            Map.entry("odt", List.of("application/vnd.oasis.opendocument.text")),
            Map.entry("pdf", List.of("application/pdf")),
            Map.entry("png", List.of("image/png")),
            Map.entry("jpg", List.of("image/jpeg")),
            Map.entry("jpeg", List.of("image/jpeg")),
            Map.entry("tif", List.of("image/tiff")),
            Map.entry("tiff", List.of("image/tiff")),
            Map.entry("doc", List.of()),
            Map.entry("xlsx", List.of()),
            Map.entry("exe", List.of()));

    /** Endings by which people know the kinds that are read. */
    private static final Map<String, String> KNOWN_AS = Map.ofEntries(
            Map.entry("text/plain", "TXT"),
            Map.entry("text/markdown", "MD"),
            Map.entry("text/html", "HTML"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
            Map.entry("application/vnd.ms-word.document.macroenabled.12", "DOCM"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("application/pdf", "PDF"),
            Map.entry("image/png", "PNG"),
            Map.entry("image/jpeg", "JPG"),
            Map.entry("image/tiff", "TIFF"),
            Map.entry("image/bmp", "BMP"),
            Map.entry("image/gif", "GIF"));

    private FileEnding() {}

    /** Returns a note where the content is not what the name promises. */
    static Optional<IntakeNote> note(String name, String mediaType) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<String> promised = PROMISES.get(ending);
        return promised == null || promised.contains(mediaType)
                ? Optional.empty()
                : Optional.of(IntakeNote.of(
                        NoteCode.TYPE_DIFFERS, "." + ending, KNOWN_AS.getOrDefault(mediaType, mediaType)));
    }
}
