package vn.thidua.campaign.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.organization.UnitId;

/**
 * A likely answer as a person saw it: sent back whole, so that nothing else is kept than what was on the screen.
 *
 * @param folded folded name of the office
 * @param units units it most likely stands for
 */
record Suggestion(String folded, List<UnitId> units) {

    static Suggestion of(CampaignOffice office) {
        return new Suggestion(office.folded(), OfficeForm.suggestion(office));
    }

    /** Returns it as one field of a form. */
    String written() {
        return units.stream().map(unit -> unit.value().toString()).collect(Collectors.joining(",")) + " " + folded;
    }

    /** Reads a field; empty where it is none of ours. */
    static Optional<Suggestion> read(String field) {
        int space = field.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Suggestion(
                    field.substring(space + 1),
                    Arrays.stream(field.substring(0, space).split(",", -1))
                            .map(id -> new UnitId(UUID.fromString(id)))
                            .toList()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
