package vn.thidua.plan.domain;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.util.unit.DataSize;
import vn.thidua.shared.Refusal;

/** Which files are not even stored. What else is wrong with a file shows when it is read. */
public final class UploadRules {

    private static final Set<String> NO_PLAN = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-mach-o-executable",
            "application/java-archive",
            "application/java-vm",
            "application/x-sh",
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "application/gzip",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation");
    private static final Tika TIKA = new Tika();

    private UploadRules() {}

    /** Tells why a file may not come in at its size. */
    public static Optional<Refusal> whyNotSize(String name, long size, DataSize largest) {
        if (size > largest.toBytes()) {
            return Optional.of(PlanRefusal.TOO_LARGE.because(largest.toMegabytes()));
        }
        return size == 0 ? Optional.of(PlanRefusal.EMPTY_FILE.because(name)) : Optional.empty();
    }

    /** Tells why a file of this content may not come in. */
    public static Optional<Refusal> whyNotKind(String name, byte[] bytes) {
        String kind = TIKA.detect(bytes, name);
        boolean wrong = NO_PLAN.contains(kind) || kind.startsWith("audio/") || kind.startsWith("video/");
        return wrong ? Optional.of(PlanRefusal.UNSUPPORTED.because(name, kind)) : Optional.empty();
    }
}
