package vn.thidua.campaign.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.organization.matching.OfficeGroup;
import vn.thidua.shared.Complaints;

/**
 * What the offices named in a campaign stand for: unclear ones first, then what was understood.
 *
 * @param groups groups of units that have members on the day of the campaign
 * @param names names of the units meant and proposed
 * @param again folded name of the office whose form is shown again, or null
 * @param form what was typed there, names settled meanwhile chosen
 * @param complaints what is wrong with it
 * @param choices units to choose from, where a name typed there fits several or none exactly
 * @param kept name of the office whose answer was just kept, empty for none
 * @param next folded name of the office to go on with, empty when nothing was kept or none is left
 */
public record OfficesPage(
        CampaignTop top,
        List<CampaignOffice> unclear,
        List<CampaignOffice> clear,
        List<UnitKind> kinds,
        List<OfficeGroup> groups,
        Map<UnitId, String> names,
        @Nullable String again,
        OfficeForm form,
        Complaints complaints,
        List<UnitSearch.Hit> choices,
        String kept,
        String next) {

    /** Returns the unclear offices with a likely answer. */
    public List<CampaignOffice> suggested() {
        return unclear.stream()
                .filter(office -> !OfficeForm.suggestion(office).isEmpty())
                .toList();
    }

    /** Returns the unclear offices without. */
    public List<CampaignOffice> asked() {
        return unclear.stream()
                .filter(office -> OfficeForm.suggestion(office).isEmpty())
                .toList();
    }

    /** Returns the unclear offices in the order in which the page asks for them. */
    List<CampaignOffice> open() {
        return Stream.concat(suggested().stream(), asked().stream()).toList();
    }

    /** Tells whether a person goes on with this office. */
    public boolean goesOn(CampaignOffice office) {
        return office.folded().equals(next);
    }

    /** Returns the names of the units an office most likely stands for. */
    public String suggestion(CampaignOffice office) {
        return String.join(", ", names(OfficeForm.suggestion(office)));
    }

    /** Returns what accepting the suggestion sends: the office and the units that the person saw. */
    public String accepted(CampaignOffice office) {
        return Suggestion.of(office).written();
    }

    /** Returns the units to tick for an office: what it stands for, or may stand for, and what was chosen so far, by name. */
    public Map<UnitId, String> ticks(CampaignOffice office) {
        List<UnitId> units = office.unclear() ? office.candidates() : office.units();
        return Stream.concat(units.stream(), again(office) ? form.chosen().stream() : Stream.empty())
                .distinct()
                .collect(Collectors.toMap(
                        unit -> unit, unit -> names.getOrDefault(unit, ""), (a, b) -> a, LinkedHashMap::new));
    }

    /** Returns the names of units, sorted. */
    public List<String> names(List<UnitId> of) {
        return of.stream()
                .map(unit -> names.getOrDefault(unit, ""))
                .sorted(NamedUnits.BY_NAME)
                .toList();
    }

    /** Tells whether the form of the office is shown again. */
    public boolean again(CampaignOffice office) {
        return office.folded().equals(again);
    }

    /** Returns what is wrong with the form of the office. */
    public Complaints complaintsOf(CampaignOffice office) {
        return again(office) ? complaints : Complaints.NONE;
    }

    /** Returns the units to choose from in the form of the office. */
    public List<UnitSearch.Hit> choicesOf(CampaignOffice office, String field) {
        return again(office) && complaints.about(field) != null ? choices : List.of();
    }

    /** Returns what was typed into the form of the office. */
    public OfficeForm formOf(CampaignOffice office) {
        return again(office) ? form : OfficeForm.of(office);
    }
}
