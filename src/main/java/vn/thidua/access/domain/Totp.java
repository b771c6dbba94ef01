package vn.thidua.access.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator apps: RFC 6238 with SHA-1, six digits and steps of 30 seconds, which is what all apps know. */
final class Totp {

    /** Bytes of a secret, as RFC 4226 recommends. */
    static final int SECRET = 20;

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** Returns the step that a moment belongs to. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** Returns the code of a step. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA1", missing);
        }
    }

    /** Returns the step whose code this is: the present one, the one before or the one after, for clocks that differ a little. */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        return LongStream.of(0, -1, 1)
                .map(drift -> step(now) + drift)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    /** Returns bytes in base 32, as people type secrets into apps. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = bits << 8 | (next & 0xff);
            held += 8;
            while (held >= 5) {
                text.append(BASE32.charAt(bits >> (held - 5) & 0x1f));
                held -= 5;
            }
        }
        return held == 0
                ? text.toString()
                : text.append(BASE32.charAt(bits << (5 - held) & 0x1f)).toString();
    }
}
