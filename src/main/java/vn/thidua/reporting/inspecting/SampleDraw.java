package vn.thidua.reporting.inspecting;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.shared.Sha256;

/**
 * Draws figures by chance, so that whoever has the seed and the same figures draws the same again, on any machine. Each figure gets a key from a hash of the seed and its name; the lower the key the
 * sooner it is drawn, and a weight of three makes it three times as likely (drawing by weight without putting back, after Efraimidis and Spirakis).
 */
public final class SampleDraw {

    private static final int DIGITS = 13;
    private static final double ALL = StrictMath.pow(16, DIGITS);
    private static final double HALF = 0.5;

    private SampleDraw() {}

    /** A figure that may be drawn. */
    public record Candidate(UUID due, UnitId unit, UUID target, ReportId report, Figure figure, Sampled.Why why) {}

    /** Returns the figures that are drawn of one unit, at most as many as wanted. */
    public static List<Candidate> of(long seed, int size, List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate one) -> key(seed, one))
                        .thenComparing(Candidate::due)
                        .thenComparing(Candidate::target))
                .limit(size)
                .toList();
    }

    private static double key(long seed, Candidate one) {
        String name = seed + "|" + one.due() + "|" + one.unit() + "|" + one.target();
        String hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        double chance = (new BigInteger(hash, 16).doubleValue() + HALF) / ALL;
        return -StrictMath.log(chance) / one.why().weight();
    }
}
