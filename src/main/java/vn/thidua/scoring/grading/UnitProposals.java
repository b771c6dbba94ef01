package vn.thidua.scoring.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitId;

/** Proposes grades of units from their final places and from what they reached in campaigns of the year; as many statements for many units as for one. */
@Component
public class UnitProposals {

    private final Successions successions;
    private final YearRounds rounds;
    private final YearCampaigns campaigns;
    private final Clock clock;
    private final GradeLimits limits = GradeLimits.read();

    UnitProposals(Successions successions, YearRounds rounds, YearCampaigns campaigns, Clock clock) {
        this.successions = successions;
        this.rounds = rounds;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Returns what is proposed for units that the role in use looks after; what ended units left counts for who stands for them. */
    public Map<UnitId, Proposal> of(int year, Collection<UnitId> units, Actor actor) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, UnitId> standing = successions.heritage(units, Successions.Heritage.WORK, LocalDate.now(clock));
        Grounds grounds = new Grounds();
        rounds.add(year, standing, limits, actor, grounds);
        campaigns.add(year, standing, limits, actor, grounds);
        return units.stream().distinct().collect(Collectors.toMap(Function.identity(), grounds::of));
    }
}
