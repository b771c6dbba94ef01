package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/**
 * Who stands where in a group, or over all groups, and why.
 *
 * @param group null for all groups together
 * @param at when it was worked out, or made final
 * @param shown the final version that is shown; empty for what stands at this moment
 * @param versions all final versions, the first first
 * @param lines those on the page, in order
 * @param paging which of all units these are
 * @param left names of those who do not compete any more
 * @param ties the rules that decide between equal totals, as words
 * @param level units that no rule separates, each place together
 * @param runs whether the person may decide and make final
 * @param whyNot why places cannot be made final now
 * @param fresh id for the next final version
 * @param refusal why what was sent was not taken
 */
public record RankingPage(
        ScoringRound round,
        ScoringRound.@Nullable Group group,
        Instant at,
        Optional<FinalRanking> shown,
        List<FinalRanking> versions,
        List<Line> lines,
        Paging paging,
        List<String> left,
        List<TieRule> ties,
        List<List<Line>> level,
        boolean runs,
        Optional<Refusal> whyNot,
        UUID fresh,
        Optional<Refusal> refusal) {

    public RankingPage {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
        ties = List.copyOf(ties);
        level = List.copyOf(level);
    }

    /**
     * A unit.
     *
     * @param sheet its sheet; null in a final version
     * @param place null for one that is not ranked
     * @param shared whether somebody else has the same place
     * @param decided what put the one before, with the same total, above it: place of the rule, or -1 for people; null where the total did
     * @param self what it said of itself, added up; null where it said nothing
     * @param values what the rules compare, in their order; only of units whose total is not theirs alone
     * @param knocked what knocks it out, in words
     * @param before its place in the version before; null where there is none
     */
    public record Line(
            UnitId unit,
            String name,
            @Nullable ScoreSheetId sheet,
            @Nullable Integer place,
            boolean shared,
            @Nullable Integer decided,
            @Nullable BigDecimal self,
            BigDecimal base,
            BigDecimal bonus,
            BigDecimal penalty,
            int open,
            String grade,
            List<@Nullable BigDecimal> values,
            List<String> knocked,
            @Nullable Integer before) {

        /** Returns the total. */
        public BigDecimal total() {
            return base.add(bonus).subtract(penalty);
        }

        /** Returns bonus less penalty. */
        public BigDecimal extra() {
            return bonus.subtract(penalty);
        }

        /** Tells whether it is one of the first three. */
        public boolean top() {
            return place != null && place <= 3;
        }

        /** Returns how many places it has gained since the version before, below zero where it lost some; 0 where nothing is known. */
        public int moved() {
            return before == null || place == null ? 0 : before - place;
        }
    }

    /** A rule that decides between equal totals, as a message key of what is compared and its name. */
    public record TieRule(String key, String of, boolean lessIsBetter) {}

    /** Returns the units whose total is not theirs alone, in order. */
    public List<Line> compared() {
        return lines.stream()
                .filter(line -> line.place() != null
                        && lines.stream()
                                .anyMatch(other -> other != line
                                        && other.place() != null
                                        && other.total().compareTo(line.total()) == 0))
                .toList();
    }

    /** Returns the path of the page. */
    public String path() {
        return "/scores/" + round.id() + (group == null ? "/overall" : "/groups/" + group.id());
    }

    /** Returns the path of a page of the same, but for its number. */
    public String pagePath() {
        return path() + "?" + shown.map(one -> "version=" + one.number() + "&").orElse("") + "page=";
    }

    /** Tells whether the places that stand are final. */
    public boolean closed() {
        return !versions.isEmpty() && versions.getLast().opened() == null;
    }
}
