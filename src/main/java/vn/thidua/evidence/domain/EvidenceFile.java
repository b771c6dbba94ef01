package vn.thidua.evidence.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.shared.Sha256;

/**
 * A file that was looked at and may be kept.
 *
 * @param original SHA-256 of the file as it came
 * @param bytes as they are kept; of a picture, drawn anew
 * @param thumbnail of a picture, as JPEG; null of anything else
 */
@NamedInterface("desk")
@SuppressWarnings("ArrayRecordComponent") // moved on at once, never compared
public record EvidenceFile(String name, EvidenceSort sort, String original, byte[] bytes, byte @Nullable [] thumbnail) {

    /** Returns the SHA-256 of the bytes that are kept. */
    String sha256() {
        return Sha256.of(bytes);
    }
}
