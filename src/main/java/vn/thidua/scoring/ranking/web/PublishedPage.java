package vn.thidua.scoring.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Paging;

/**
 * Final places that a person may see.
 *
 * @param lines those of the page, the latest year first
 */
public record PublishedPage(List<Line> lines, Paging paging) {

    public PublishedPage {
        lines = List.copyOf(lines);
    }

    /**
     * A group with final places, or all groups of a round together.
     *
     * @param group null for all groups together
     * @param units how many compete; 0 for all groups together
     * @param first names of those who came first; none for all groups together
     */
    public record Line(
            ScoringRound round,
            ScoringRound.@Nullable Group group,
            FinalRanking ranking,
            int units,
            List<String> first) {

        public Line {
            first = List.copyOf(first);
        }

        /** Returns the path of the places. */
        public String path() {
            return "/scores/" + round.id() + (group == null ? "/overall" : "/groups/" + group.id());
        }
    }
}
