package vn.thidua.reporting.inspecting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.shared.NotFound;

/** Lets those go on with an inspection whose it is, one after the other. */
@Component
class InspectionGate {

    private final InspectionReads reads;
    private final InspectionRows rows;
    private final InspectionSight sight;
    private final CampaignSight campaigns;

    InspectionGate(InspectionReads reads, InspectionRows rows, InspectionSight sight, CampaignSight campaigns) {
        this.reads = reads;
        this.rows = rows;
        this.sight = sight;
        this.campaigns = campaigns;
    }

    /** An inspection and the visit of a unit in it. */
    record Place(Inspection inspection, Visit visit) {}

    /**
     * Returns an inspection of a campaign that the person's office runs, which nobody else changes until the transaction ends.
     *
     * @throws NotFound for any other
     */
    Inspection office(InspectionId id, Actor actor) {
        Inspection inspection = locked(id);
        campaigns.run(inspection.campaign(), actor);
        return inspection;
    }

    /** The same with the visit of a unit. */
    Place office(InspectionId id, UnitId unit, Actor actor) {
        return place(office(id, actor), unit);
    }

    /**
     * Returns the visit of the person's own unit, or one whose work it has.
     *
     * @throws NotFound for any other, and before it is announced
     */
    Place unit(InspectionId id, UnitId unit, Actor actor) {
        Inspection inspection = locked(id);
        if (!inspection.told() || !sight.own(List.of(inspection), actor).contains(unit)) {
            throw new NotFound("visit of " + unit);
        }
        return place(inspection, unit);
    }

    private Inspection locked(InspectionId id) {
        rows.lock(id);
        return reads.find(id).orElseThrow(() -> new NotFound("inspection " + id));
    }

    private static Place place(Inspection inspection, UnitId unit) {
        return new Place(inspection, inspection.visit(unit).orElseThrow(() -> new NotFound("visit of " + unit)));
    }
}
