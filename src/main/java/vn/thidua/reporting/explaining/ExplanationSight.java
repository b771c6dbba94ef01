package vn.thidua.reporting.explaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.shared.NotFound;

/** Knows whose an exchange is: whoever asked, whoever is asked or has the work of that unit, whoever looks after it, and the office that runs the campaign. */
@Component
public class ExplanationSight {

    private final CampaignSight campaigns;
    private final Units units;
    private final Clock clock;

    ExplanationSight(CampaignSight campaigns, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** Returns those of the exchanges, all of one campaign, that the person may read. */
    public List<Explanation> visible(List<Explanation> all, Actor actor) {
        if (all.isEmpty() || campaigns.runs(all.getFirst().campaign(), actor)) {
            return all;
        }
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> cared = units.among(addressees(all), actor.active().care(units, today), today);
        return all.stream()
                .filter(one -> cared.contains(one.addressee()) || asked(one, actor))
                .toList();
    }

    /** Returns those of the exchanges that the person's unit has to answer. */
    public List<Explanation> answerable(List<Explanation> all, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> own = all.isEmpty() || !actor.may(Act.REPORT)
                ? Set.of()
                : units.among(addressees(all), UnitReach.only(actor.unit()), today);
        return all.stream().filter(one -> own.contains(one.addressee())).toList();
    }

    /** Tells whether the person asks on behalf of the unit that asked. */
    public boolean asked(Explanation explanation, Actor actor) {
        return actor.may(Act.ASK_EXPLANATION) && actor.unit().equals(explanation.askedFrom());
    }

    /**
     * Lets those through who may ask a unit: whoever looks after it, and the office that runs the campaign.
     *
     * @throws NotFound for everybody else
     */
    void mayAsk(UnitId addressee, CampaignId campaign, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (!campaigns.runs(campaign, actor)
                && units.among(List.of(addressee), actor.active().care(units, today), today)
                        .isEmpty()) {
            throw new NotFound("unit " + addressee + " of " + actor.unit());
        }
    }

    private static Collection<UnitId> addressees(List<Explanation> all) {
        return all.stream().map(Explanation::addressee).collect(Collectors.toSet());
    }
}
