package vn.thidua.council.ballot;

import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.council.session.CouncilSession;

/**
 * What the tellers hand in to have votes counted.
 *
 * @param code that opens the box, empty where there is none
 * @param paper by item what paper slips say; none where there is no paper
 * @param slips paper slips handed out, come back and void
 */
@NamedInterface("desk")
public record Counted(String code, Map<UUID, Sum> paper, CouncilSession.Slips slips) {

    public Counted {
        paper = Map.copyOf(paper);
    }

    /** Sums of paper slips for an item. */
    @NamedInterface("desk")
    public record Sum(int agreed, int against) {

        /** Nothing. */
        public static final Sum NONE = new Sum(0, 0);

        Sum plus(int moreAgreed, int moreAgainst) {
            return new Sum(agreed + moreAgreed, against + moreAgainst);
        }
    }
}
