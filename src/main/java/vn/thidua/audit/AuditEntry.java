package vn.thidua.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Sha256;

/**
 * One link of the chain.
 *
 * @param seq number from 1, without gaps
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
        String event,
        String about,
        String facts,
        String previousHash) {

    /** Returns the SHA-256 of all fields, in hexadecimal. Lengths are hashed too, so that no text can move from one field to the next. */
    public String hash() {
        MessageDigest digest = Sha256.begin();
        for (Object field : List.of(
                seq,
                at,
                String.valueOf(account),
                name,
                role,
                String.valueOf(unit),
                event,
                about,
                facts,
                previousHash)) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
