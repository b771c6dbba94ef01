package vn.thidua.council.ballot;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.council.session.CouncilSession;

/**
 * What the tellers hand in to have votes counted.
 *
 * @param code that opens the box, empty where there is none
 * @param paper by item what paper slips say; nothing of an item whose sums were left blank
 * @param slips paper slips handed out, come back and void, null where these numbers were left blank
 */
@NamedInterface("desk")
public record Counted(String code, Map<UUID, Sum> paper, CouncilSession.@Nullable Slips slips) {

    public Counted {
        paper = Map.copyOf(paper);
    }

    /** Returns the paper slips, none where nothing was entered. */
    CouncilSession.Slips given() {
        return slips == null ? new CouncilSession.Slips(0, 0, 0) : slips;
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
