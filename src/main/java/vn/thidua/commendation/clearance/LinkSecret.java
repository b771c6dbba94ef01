package vn.thidua.commendation.clearance;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import vn.thidua.shared.Sha256;

/** Makes secrets of links that nobody can guess, and what is kept of them. */
final class LinkSecret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecret() {}

    /** Returns 256 random bits that fit into an address. */
    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns what is kept: enough for what is as random as these. */
    static String hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
