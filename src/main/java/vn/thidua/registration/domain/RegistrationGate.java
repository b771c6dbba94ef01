package vn.thidua.registration.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.registration.WorkId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Lets those in who may change the registration of a unit, one at a time. */
@Component
class RegistrationGate {

    private final Stages stages;
    private final RegistrationRows rows;
    private final RegistrationReads reads;
    private final Units units;
    private final Clock clock;

    RegistrationGate(Stages stages, RegistrationRows rows, RegistrationReads reads, Units units, Clock clock) {
        this.stages = stages;
        this.rows = rows;
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    /** A registration that may be changed, and its campaign. */
    record Opened(Stage stage, Registration registration) {

        /**
         * Returns a work on the form.
         *
         * @throws NotFound when there is none
         */
        Work work(WorkId id) {
            return registration.works().stream()
                    .filter(work -> work.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("work " + id));
        }
    }

    /**
     * Locks the registration of a unit until the transaction ends, and returns it.
     *
     * @param hand the unit of whoever wants to change it
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules#whyNotRegister} says
     * @throws NotFound when the campaign does not address the unit, or the hand does not register for it
     */
    Opened open(CampaignId campaign, UnitId unit, UnitId hand) {
        Stage stage = stages.of(campaign);
        UnitId registrar = stages.registrar(unit);
        boolean there =
                stage.units().contains(unit) || reads.find(campaign, unit).isPresent();
        if (!there || !hand.equals(registrar) && !hand.equals(unit)) {
            throw new NotFound("registration of " + unit + " in " + campaign);
        }
        String heir = units.names(List.of(registrar), LocalDate.now(clock)).getOrDefault(registrar, "");
        RegistrationRules.whyNotRegister(stage, unit, registrar, hand, heir).ifPresent(Refusal::raise);
        rows.lock(campaign, unit);
        return new Opened(stage, reads.find(campaign, unit).orElseThrow());
    }
}
