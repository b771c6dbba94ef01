package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.Preference;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.Move;
import vn.thidua.scoring.ranking.Preferred;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/**
 * Who stands where in a group, or over all groups, and why.
 *
 * @param group null for all groups together
 * @param inside whether the person sees the round itself, or only what is published of it
 * @param at when it was worked out, or made final
 * @param shown the final version that is shown; empty for what stands at this moment
 * @param versions all final versions, the first first
 * @param lines those on the page, in order
 * @param paging which of all units these are
 * @param left names of those who do not compete any more
 * @param ties the rules that decide between equal totals, as words
 * @param compared units whose total is not theirs alone, wherever they stand; those of the totals that are on the page
 * @param quotas how many may be put forward for what, and where that ends
 * @param moved what is different from what was there before; empty where nothing was
 * @param work what the office can do; empty for anybody else and where there is nothing to do
 * @param refusal why what was sent was not taken
 * @param groups the groups in the list over all, and which of them are final; none for a single group
 */
public record RankingPage(
        ScoringRound round,
        ScoringRound.@Nullable Group group,
        boolean inside,
        Instant at,
        Optional<FinalRanking> shown,
        List<FinalRanking> versions,
        List<Line> lines,
        Paging paging,
        List<String> left,
        List<TieRule> ties,
        List<Line> compared,
        List<QuotaLine> quotas,
        Optional<Moved> moved,
        Optional<Work> work,
        Optional<Refusal> refusal,
        List<Settled> groups) {

    public RankingPage {
        groups = List.copyOf(groups);
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
        ties = List.copyOf(ties);
        compared = List.copyOf(compared);
        quotas = List.copyOf(quotas);
    }

    /**
     * A group in the list over all groups.
     *
     * @param ranking its final places, whose points count; empty where its points are those of this moment
     */
    public record Settled(ScoringRound.Group group, Optional<FinalRanking> ranking) {}

    /**
     * A unit.
     *
     * @param sheet its sheet; null in a final version
     * @param place null for one that is not ranked
     * @param shared whether somebody else has the same place
     * @param decided what put the one before, with the same total, above it: place of the rule, or -1 for people; null where the total did
     * @param why what people gave as the reason; empty where they did not decide
     * @param self what it said of itself, added up; null where it said nothing
     * @param values what the rules compare, in their order; empty where it was not kept
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
            String why,
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

        /** Returns what a rule compares; null where there is no value, or none was kept. */
        public @Nullable BigDecimal value(int rule) {
            return rule < values.size() ? values.get(rule) : null;
        }
    }

    /** A rule that decides between equal totals, as a message key of what is compared and its name. */
    public record TieRule(String key, String of, boolean lessIsBetter) {}

    /**
     * What is different from what was there before.
     *
     * @param version number of the final version that it is compared with; 0 for what the person looked at
     */
    public record Moved(int version, List<Change> changes) {

        public Moved {
            changes = List.copyOf(changes);
        }

        /** A unit for which something is different. */
        public record Change(String name, Move move) {}
    }

    /**
     * What the office can do about places that stand.
     *
     * @param level units that no rule separates, each place together; none while somebody may still pass them
     * @param whyNot why places cannot be made final now
     * @param fresh id for the next final version
     * @param seen the places as they are shown, for the form
     * @param quotas how many may be put forward, to be changed
     * @param why the reason for opening places again that was typed and not taken
     */
    public record Work(
            List<Level> level, Optional<Refusal> whyNot, UUID fresh, String seen, QuotaForm quotas, String why) {

        public Work {
            level = List.copyOf(level);
        }
    }

    /**
     * Units that no rule separates.
     *
     * @param why the reason that was typed, was given, or is proposed
     * @param decided when and by whom the order was decided that stands; empty where nobody did
     * @param preference what the law says of equals; empty where it says nothing, or says it by a rule of the scale already
     * @param proposed whether order and reason are what the law proposes
     */
    public record Level(
            List<Equal> units,
            String why,
            Optional<FinalReads.Tied> decided,
            Optional<Preference> preference,
            boolean proposed) {

        public Level {
            units = List.copyOf(units);
        }
    }

    /**
     * One of several that stand level.
     *
     * @param ord what was typed beside it, was decided, or is proposed
     * @param preferred whether the law prefers it, and by which people; null where the law says nothing
     */
    public record Equal(Line line, String ord, @Nullable Preferred preferred) {}

    /** Returns the quotas that end behind a line of the page, counted from 0. */
    public List<QuotaLine> cut(int line) {
        return quotas.stream()
                .filter(one -> one.last() == paging.from() + line + 1)
                .toList();
    }

    /** Tells whether points count in the group; in another one units are ranked by what the rules compare alone. */
    public boolean points() {
        return group == null || !group.countsOnly();
    }

    /** Returns the names of the groups without points, which no list over all groups can hold; none for a single group. */
    public List<String> apart() {
        return group != null
                ? List.of()
                : round.groups().stream()
                        .filter(ScoringRound.Group::countsOnly)
                        .map(ScoringRound.Group::name)
                        .toList();
    }

    /** Returns how many groups in the list over all are final. */
    public long settled() {
        return groups.stream().filter(one -> one.ranking().isPresent()).count();
    }

    /** Tells whether what stands can be tried otherwise. */
    public boolean tries() {
        return group != null && shown.isEmpty();
    }

    /** Tells whether the person runs the round. */
    public boolean runs() {
        return work.isPresent();
    }

    /** Returns the path of the page. */
    public String path() {
        return "/scores/" + round.id() + (group == null ? "/overall" : "/groups/" + group.id());
    }

    /** Returns the path of a page of the same, but for its number. */
    public String pagePath() {
        return path() + "?" + shown.map(one -> "version=" + one.number() + "&").orElse("") + "page=";
    }

    /** Returns the path of the signed minutes of the version that is shown. */
    public String filedPath() {
        return path() + "/versions/" + shown.map(FinalRanking::number).orElseThrow() + "/minutes";
    }

    /** Tells whether the places that stand are final. */
    public boolean closed() {
        return !versions.isEmpty() && versions.getLast().opened() == null;
    }
}
