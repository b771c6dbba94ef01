package vn.thidua.plan.intake;

import java.util.List;
import java.util.Locale;
import vn.thidua.shared.RefusalCode;

/** Kinds of files that hold no plan, as people call them; each has a sentence that says what to do with it. */
enum FileKind {
    /** Packed files: ZIP, RAR, 7z. */
    ARCHIVE("zip", "rar", "7z", "gzip", "x-tar", "bzip", "x-xz", "zstd"),
    /** Excel and its like. */
    SPREADSHEET("spreadsheet", "excel"),
    /** PowerPoint and its like. */
    SLIDES("presentation", "powerpoint"),
    /** Rich text, which Word writes too. */
    RICH_TEXT("rtf"),
    /** A mail with what is attached to it. */
    MAIL("rfc822", "outlook", "mbox"),
    /** Sound and video. */
    RECORDING("audio/", "video/"),
    /** Pictures of a kind that cannot be decoded. */
    PICTURE("image/"),
    /** Programs and scripts. */
    PROGRAM("msdownload", "executable", "x-elf", "dosexec", "x-sh", "javascript", "java-archive"),
    /** Anything else. */
    OTHER;

    private final List<String> parts;

    /** Makes a kind whose media types have one of the parts in them. */
    FileKind(String... parts) {
        this.parts = List.of(parts);
    }

    /** Returns the kind that a media type is of. */
    static FileKind of(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.parts.stream().anyMatch(type::contains)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Returns the key of its sentence, such as {@code plan.intake.refused.unsupported.archive}. */
    String messageKey() {
        return IntakeRefusal.UNSUPPORTED.messageKey() + "."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the refusal of files of no supported kind with the sentence about this one. */
    RefusalCode refusal() {
        return new Unsupported(messageKey());
    }

    private record Unsupported(String messageKey) implements RefusalCode {
        @Override
        public String code() {
            return IntakeRefusal.UNSUPPORTED.code();
        }

        @Override
        public int status() {
            return IntakeRefusal.UNSUPPORTED.status();
        }
    }
}
