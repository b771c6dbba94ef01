package vn.thidua.award.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with every line in its place.
 *
 * @param written texts in the order in which they are read
 * @param codeAt where the code stands, null without one
 */
record Composed(
        Certificate certificate,
        List<Written> written,
        @Nullable CodeSquares code,
        @Nullable Box codeAt) {

    /** A text in its place. */
    record Written(Place place, Fit fit) {}
}
