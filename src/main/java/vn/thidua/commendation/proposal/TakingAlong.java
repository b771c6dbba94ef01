package vn.thidua.commendation.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.YearResults;
import vn.thidua.scoring.ranking.FinalPlace;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/** Reads rank, points and verified results of a unit in the campaign of a round, in words that do not change any more. */
@Component
public class TakingAlong {

    private final RoundReads rounds;
    private final FinalReads places;
    private final YearResults results;
    private final Campaigns campaigns;
    private final Clock clock;

    TakingAlong(RoundReads rounds, FinalReads places, YearResults results, Campaigns campaigns, Clock clock) {
        this.rounds = rounds;
        this.places = places;
        this.results = results;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Returns what is known of a unit now; nothing for a round without a campaign. */
    TakenAlong of(AwardRound round, UnitId unit) {
        List<TakenAlong.Line> lines = new ArrayList<>();
        CampaignId campaign = round.campaign();
        if (campaign != null) {
            rounds.all().stream()
                    .filter(one -> one.results()
                            .filter(of -> of.campaign().equals(campaign))
                            .isPresent())
                    .forEach(one -> lines.addAll(ranks(one, unit)));
            lines.addAll(reached(campaign, round.year(), unit));
        }
        return new TakenAlong(WrittenDay.of(LocalDate.now(clock)), lines);
    }

    private List<TakenAlong.Line> ranks(ScoringRound scoring, UnitId unit) {
        List<UUID> groups =
                scoring.groups().stream().map(ScoringRound.Group::id).toList();
        FinalPlace place = places.settled(groups).get(unit);
        if (place == null) {
            return List.of();
        }
        String path = "/scores/" + scoring.id();
        String total = WrittenNumber.of(place.sum().total(), Vietnamese.LOCALE);
        Integer rank = place.place();
        TakenAlong.Line points = rank == null
                ? new TakenAlong.Line("UNRANKED", List.of(scoring.title(), total), path)
                : new TakenAlong.Line("RANK", List.of(scoring.title(), rank.toString(), total, place.grade()), path);
        return List.of(points);
    }

    private List<TakenAlong.Line> reached(CampaignId campaign, int year, UnitId unit) {
        Map<UnitId, YearResults.Kept> kept = campaigns
                .launched(campaign)
                .map(outline -> results.of(outline, year, List.of(unit)))
                .orElse(Map.of());
        YearResults.Kept own = kept.get(unit);
        return own == null
                ? List.of()
                : List.of(new TakenAlong.Line(
                        "RESULTS",
                        List.of(Objects.toString(own.reached()), Objects.toString(own.judged())),
                        "/campaigns/" + campaign + "/results"));
    }
}
