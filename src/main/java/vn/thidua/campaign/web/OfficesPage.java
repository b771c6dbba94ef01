package vn.thidua.campaign.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Complaints;

/**
 * What the offices named in a campaign stand for: unclear ones first, then what was understood.
 *
 * @param units units to choose from
 * @param names names of the units meant
 * @param open folded name of the office whose form is shown again, or null
 * @param form what was typed there
 * @param complaints what is wrong with it
 */
public record OfficesPage(
        CampaignTop top,
        List<CampaignOffice> unclear,
        List<CampaignOffice> clear,
        List<Unit> units,
        List<UnitKind> kinds,
        Map<UnitId, String> names,
        @Nullable String open,
        OfficeForm form,
        Complaints complaints) {

    /** Returns the names of units, the first few, with the number of the rest. */
    public List<String> names(List<UnitId> of) {
        return of.stream().map(unit -> names.getOrDefault(unit, "")).sorted().toList();
    }

    /** Tells whether the form of the office is shown again. */
    public boolean again(CampaignOffice office) {
        return office.folded().equals(open);
    }

    /** Returns what is wrong with the form of the office. */
    public Complaints complaintsOf(CampaignOffice office) {
        return again(office) ? complaints : Complaints.NONE;
    }

    /** Returns what was typed into the form of the office. */
    public OfficeForm formOf(CampaignOffice office) {
        return again(office) ? form : OfficeForm.of(office);
    }
}
