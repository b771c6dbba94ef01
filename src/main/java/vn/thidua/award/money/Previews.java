package vn.thidua.award.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.DecisionFilter;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionState;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.NotFound;

/** Says what decisions will bring that are not effective yet: nothing of it is fixed. */
@Component
public class Previews {

    private static final int MOST = 50;

    private final AwardDecisions decisions;
    private final RewardFixing fixing;
    private final Funds funds;
    private final MoneySight sight;
    private final Clock clock;

    Previews(AwardDecisions decisions, RewardFixing fixing, Funds funds, MoneySight sight, Clock clock) {
        this.decisions = decisions;
        this.fixing = fixing;
        this.funds = funds;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * A decision roughly: what recipients have by other decisions is not looked at.
     *
     * @param day whose law counts
     * @param most what its awards bring at most, dong
     */
    public record Rough(AwardDecision decision, LocalDate day, int awards, long most) {}

    /** A decision in full. */
    public record Full(AwardDecision decision, Funds.Outlook outlook, List<Given> bases, List<Line> lines) {}

    /** What the law gives to a kind of recipient; empty where it says nothing. */
    public record Given(RecipientKind kind, Optional<RewardBasis> basis) {}

    /**
     * An award.
     *
     * @param dong null where nobody knows
     * @param word article of a rule for several awards
     */
    public record Line(Conferral conferral, @Nullable Long dong, RewardRule rule, String word) {}

    /** Returns the decisions of a body that wait, those with a number first; three statements, however many. */
    public List<Rough> waiting(UnitId body) {
        LocalDate today = LocalDate.now(clock);
        List<AwardDecision> all = Stream.of(DecisionState.NUMBERED, DecisionState.DRAFT)
                .flatMap(
                        state -> decisions
                                .page(new DecisionFilter(UnitReach.only(body), state, null, "", false, today), 0, MOST)
                                .stream())
                .filter(decision -> decision.issuer().equals(body))
                .toList();
        Map<DecisionId, List<Conferral>> conferrals = all.isEmpty()
                ? Map.of()
                : decisions.conferralsOf(all.stream().map(AwardDecision::id).toList());
        return all.stream()
                .map(decision -> rough(decision, conferrals.getOrDefault(decision.id(), List.of())))
                .toList();
    }

    private Rough rough(AwardDecision decision, List<Conferral> all) {
        List<Conferral> standing = all.stream().filter(Conferral::valid).toList();
        LocalDate day = funds.day(decision);
        return new Rough(decision, day, standing.size(), fixing.most(decision.form(), standing, day));
    }

    /**
     * Returns a decision that waits.
     *
     * @throws NotFound for one that the person may not see, or that is effective
     */
    public Full of(DecisionId id, Actor actor) {
        AwardDecision decision = decisions
                .find(id)
                .filter(Funds::waiting)
                .filter(one -> sight.sees(one.issuer(), actor))
                .orElseThrow(() -> new NotFound("waiting decision " + id));
        RewardFixing.Worked worked = funds.worked(decision);
        return new Full(
                decision,
                funds.outlook(decision, worked),
                Arrays.stream(RecipientKind.values())
                        .filter(kind -> worked.rewards().stream()
                                .anyMatch(one -> one.conferral().kind() == kind))
                        .map(kind -> new Given(
                                kind, Optional.ofNullable(worked.bases().get(kind))))
                        .toList(),
                worked.rewards().stream()
                        .map(one -> new Line(one.conferral(), one.amount(), one.rule(), one.word()))
                        .toList());
    }
}
