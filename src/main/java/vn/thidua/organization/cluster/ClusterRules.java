package vn.thidua.organization.cluster;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Refusal;

/** What may not be done with clusters. */
@NamedInterface("desk")
public final class ClusterRules {

    /** Largest size of a pledge, in bytes. */
    public static final int LARGEST = 20 << 20;

    private ClusterRules() {}

    /**
     * Returns why a unit cannot join a cluster.
     *
     * @param elsewhere name of another cluster of the year in which it competes
     * @param there whether the unit is there in the year
     */
    public static Optional<Refusal> whyNotJoin(Optional<String> elsewhere, boolean there) {
        if (!there) {
            return Optional.of(ClusterRefusal.UNIT_NOT_THERE.because());
        }
        return elsewhere.map(name -> ClusterRefusal.UNIT_ELSEWHERE.because(name));
    }

    /** Returns why a file cannot be kept as a pledge: it must be a PDF, a Word or OpenDocument file, or a picture, by what it begins with and not by its name. */
    public static Optional<Refusal> whyNotPledge(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.of(ClusterRefusal.TOO_LARGE.because(LARGEST >> 20));
        }
        boolean document = begins(bytes, '%', 'P', 'D', 'F')
                || begins(bytes, 'P', 'K', 3, 4)
                || begins(bytes, 0xff, 0xd8, 0xff)
                || begins(bytes, 0x89, 'P', 'N', 'G');
        return document ? Optional.empty() : Optional.of(ClusterRefusal.NOT_A_DOCUMENT.because());
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
