package vn.thidua.scoring.ranking.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.OverallRanking;
import vn.thidua.scoring.ranking.OverallRankings;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.ScoringRound.Group;
import vn.thidua.shared.NotFound;

/** Makes the pages of places: what stands at this moment for the office, what is final for whom the round shows it. */
@Component
class RankingPages {

    private final RoundReads rounds;
    private final RoundSight sight;
    private final FinalReads finals;
    private final LiveRankingPages live;
    private final FinalRankingPages frozen;
    private final OverallRankings overalls;

    RankingPages(
            RoundReads rounds,
            RoundSight sight,
            FinalReads finals,
            LiveRankingPages live,
            FinalRankingPages frozen,
            OverallRankings overalls) {
        this.rounds = rounds;
        this.sight = sight;
        this.finals = finals;
        this.live = live;
        this.frozen = frozen;
        this.overalls = overalls;
    }

    /**
     * What somebody asked for.
     *
     * @param version number of a final version; empty for the one that stands, or what stands at this moment
     * @param page number of the page, from 1; 0 for all units at once
     */
    record Wish(Optional<Integer> version, int page) {

        /** All units of what stands. */
        static final Wish ALL = new Wish(Optional.empty(), 0);

        /** The first page of what stands. */
        static final Wish FIRST = new Wish(Optional.empty(), 1);
    }

    /**
     * Returns the places of a group.
     *
     * @param wish which version, and which page of it
     * @throws NotFound for what is not the person's to see
     */
    RankingPage group(ScoringRoundId id, UUID groupId, Wish wish, RankingAttempt sent, Actor actor) {
        ScoringRound round = round(id);
        Group group = round.group(groupId).orElseThrow(() -> new NotFound("group " + groupId));
        List<ScoreSheet> sheets = rounds.group(groupId);
        Eyes eyes = sight.eyes(List.of(round), sheets, actor);
        List<FinalRanking> versions = finals.versions(List.of(groupId));
        Optional<FinalRanking> shown = versions.stream()
                .filter(one ->
                        wish.version().map(number -> number == one.number()).orElse(one.opened() == null))
                .findFirst();
        if (wish.version().isPresent() && shown.isEmpty()
                || !eyes.seesAll(round) && !(shown.isPresent() && eyes.sees(round, sheets))) {
            throw new NotFound("places of " + groupId);
        }
        AskedRanking asked = new AskedRanking(round, group, sheets, versions, eyes);
        return shown.map(one -> frozen.of(asked, one, wish.page(), sent))
                .orElseGet(() -> live.of(asked, wish.page(), sent));
    }

    /**
     * Returns the places over all groups: for those who see all sheets at this moment or in a final version, for others once they are final and the round shows them to everybody.
     *
     * @param wish which version, and which page of it
     * @throws NotFound for what is not the person's to see
     */
    RankingPage overall(ScoringRoundId id, Wish wish, Actor actor) {
        ScoringRound round = round(id);
        List<ScoreSheet> sheets = rounds.sheets(id);
        Eyes eyes = sight.eyes(List.of(round), sheets, actor);
        List<OverallRanking> versions = overalls.of(round, sheets);
        Optional<OverallRanking> shown = versions.stream()
                .filter(one -> wish.version()
                        .map(number -> number == one.ranking().number())
                        .orElse(one.ranking().opened() == null))
                .findFirst();
        boolean published = shown.isPresent() && round.shownTo() == ScoringRound.Audience.EVERYBODY;
        if (wish.version().isPresent() && shown.isEmpty() || !eyes.seesAll(round) && !published) {
            throw new NotFound("places of " + id);
        }
        List<FinalRanking> rankings =
                versions.stream().map(OverallRanking::ranking).toList();
        AskedRanking asked = new AskedRanking(round, null, sheets, rankings, eyes);
        return shown.map(one -> frozen.overall(asked, versions, one, wish.page()))
                .orElseGet(() -> live.overall(round, rankings, wish.page()));
    }

    private ScoringRound round(ScoringRoundId id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
    }
}
