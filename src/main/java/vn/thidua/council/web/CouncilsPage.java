package vn.thidua.council.web;

import java.util.List;
import vn.thidua.council.body.Council;
import vn.thidua.council.session.CouncilSession;

/**
 * Councils and their sessions.
 *
 * @param runs whether the person may write one down
 */
public record CouncilsPage(List<Line> councils, List<Held> sessions, boolean runs) {

    /**
     * A council.
     *
     * @param members how many vote on it now
     */
    public record Line(Council council, String owner, int members) {}

    /** A session of one of them. */
    public record Held(CouncilSession session, String council) {}
}
