package vn.thidua.scoring.round.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Refusal;

/**
 * Who scores whom in a round.
 *
 * @param idle names of units that score nobody
 * @param refusal why what was sent was not taken
 */
public record PeersPage(ScoringRound round, List<Circle> groups, List<String> idle, Optional<Refusal> refusal) {

    public PeersPage {
        groups = List.copyOf(groups);
        idle = List.copyOf(idle);
    }

    /**
     * A group.
     *
     * @param finals whether its places are final, so that nothing changes
     */
    public record Circle(UUID id, String name, boolean finals, List<Turn> turns) {

        public Circle {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A sheet and who scores it.
     *
     * @param chosen who is chosen on the page, or null for nobody
     * @param overtaken whether somebody else chose differently in the meantime
     * @param peer name of who scores it now; empty for nobody
     * @param may whether somebody else can still score it
     * @param others the units that can
     */
    public record Turn(
            ScoreSheet sheet,
            @Nullable UnitId chosen,
            boolean overtaken,
            String peer,
            boolean may,
            List<Other> others) {

        public Turn {
            others = List.copyOf(others);
        }

        /** Returns who scores it now, as the page sends it back. */
        public String was() {
            UnitId now = sheet.peer();
            return now == null ? "" : now.toString();
        }
    }

    /** A unit that can score a sheet. */
    public record Other(UnitId unit, String name) {}

    /** Returns the path of the round. */
    public String path() {
        return "/scores/" + round.id();
    }

    /** Tells whether anything can be changed. */
    public boolean open() {
        return groups.stream().flatMap(group -> group.turns().stream()).anyMatch(Turn::may);
    }
}
