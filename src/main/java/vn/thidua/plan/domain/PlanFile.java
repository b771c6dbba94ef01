package vn.thidua.plan.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.modulith.NamedInterface;

/** A file that may be kept as a plan; only {@link FileCheck} makes one, so nothing that was not looked at is ever stored. */
@NamedInterface("desk")
public final class PlanFile {

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    PlanFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    /** Returns its name, safe to show. */
    public String name() {
        return name;
    }

    /** Returns SHA-256 of its bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    byte[] bytes() {
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
