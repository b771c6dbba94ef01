package vn.thidua.plan.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Sha256;

/** A file that may be kept as a plan; only {@link FileCheck} makes one, so nothing that was not looked at is ever stored. */
@NamedInterface("desk")
public final class PlanFile {

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    PlanFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
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
}
