package vn.thidua.registration.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.campaign.domain.RegistrationDueReads;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;

/** What campaigns are to those who register in them, and who has the work of units that have ended. */
@NamedInterface("desk")
@Component
public class Stages {

    private final CampaignReads campaigns;
    private final BodyReads bodies;
    private final RegistrationDueReads dues;
    private final Successions successions;
    private final Clock clock;

    Stages(CampaignReads campaigns, BodyReads bodies, RegistrationDueReads dues, Successions successions, Clock clock) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.dues = dues;
        this.successions = successions;
        this.clock = clock;
    }

    /**
     * Returns a campaign.
     *
     * @throws NotFound when there is none, or it was not launched
     */
    public Stage of(CampaignId id) {
        CampaignHead head = campaigns
                .find(id)
                .filter(there -> !there.draft())
                .orElseThrow(() -> new NotFound("campaign " + id + " is not launched"));
        return new Stage(
                id,
                head.title(),
                head.planNumber(),
                head.planDate(),
                head.issuer(),
                head.state() == CampaignState.LAUNCHED,
                head.startsOn(),
                head.endsOn(),
                bodies.contents(id),
                dues.leads(id),
                dues.of(id),
                campaigns.addressed(id));
    }

    /** Returns who has the work of a unit today: itself, unless it has ended. */
    public UnitId registrar(UnitId unit) {
        return registrars(List.of(unit)).getOrDefault(unit, unit);
    }

    /** Returns who has the work of each unit today. */
    public Map<UnitId, UnitId> registrars(List<UnitId> units) {
        return successions.heirs(units, Heritage.WORK, LocalDate.now(clock));
    }

    /** Returns the unit and those whose work it has. */
    public List<UnitId> heritage(UnitId unit) {
        Map<UnitId, UnitId> inherited =
                new LinkedHashMap<>(successions.heritage(List.of(unit), Heritage.WORK, LocalDate.now(clock)));
        inherited.putIfAbsent(unit, unit);
        return List.copyOf(inherited.keySet());
    }
}
