package vn.thidua.scoring.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * From how many percent on the program proposes which grade; its own, not the law's.
 *
 * @param share total of a place, in percent of the maximum
 * @param results targets reached, in percent of those judged
 */
public record GradeLimits(Map<Grade, BigDecimal> share, Map<Grade, BigDecimal> results) {

    private static final String FILE = "/grading/proposal.properties";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 6;

    public GradeLimits {
        share = Map.copyOf(share);
        results = Map.copyOf(results);
    }

    /** Returns the limits that come with the program. */
    public static GradeLimits read() {
        Properties file = new Properties();
        try (InputStream in = GradeLimits.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GradeLimits(limits(file, "share."), limits(file, "results."));
    }

    private static Map<Grade, BigDecimal> limits(Properties file, String prefix) {
        Map<Grade, BigDecimal> limits = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            String limit = file.getProperty(prefix + grade);
            if (limit != null) {
                limits.put(grade, new BigDecimal(limit));
            }
        }
        return limits;
    }

    /** Returns the grade of a total. */
    public Grade ofTotal(BigDecimal total, BigDecimal maximum) {
        return of(share, percent(total, maximum));
    }

    /**
     * Returns the grade of results.
     *
     * @param judged how many targets, at least one
     */
    public Grade ofResults(int reached, int judged) {
        return of(results, percent(BigDecimal.valueOf(reached), BigDecimal.valueOf(judged)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(HUNDRED).divide(whole, EXACT, RoundingMode.HALF_UP);
    }

    private static Grade of(Map<Grade, BigDecimal> limits, BigDecimal percent) {
        for (Grade grade : Grade.values()) {
            BigDecimal limit = limits.get(grade);
            if (limit != null && percent.compareTo(limit) >= 0) {
                return grade;
            }
        }
        return Grade.NOT_DONE;
    }
}
