package vn.thidua.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Sha256;

/**
 * One link of the chain.
 *
 * @param seq number from 1, without gaps
 * @param principal account of the person for whom it was done, null for a role of one's own
 * @param facts the event as JSON
 * @param previousHash hash of the link before, 64 zeros before the first
 */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable UUID account,
        String name,
        String role,
        @Nullable UUID unit,
        @Nullable UUID principal,
        @Nullable String principalName,
        String event,
        String about,
        String facts,
        String previousHash) {

    /** Returns the SHA-256 of all fields, in hexadecimal. Lengths are hashed too, so that no text can move from one field to the next; whoever
     * was stood in for is hashed where there is somebody. */
    public String hash() {
        MessageDigest digest = Sha256.begin();
        Stream<Object> always = Stream.of(
                seq, at, String.valueOf(account), name, role, String.valueOf(unit), event, about, facts, previousHash);
        Stream<Object> both = principal == null && principalName == null
                ? always
                : Stream.concat(always, Stream.of(String.valueOf(principal), String.valueOf(principalName)));
        for (Object field : both.toList()) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
