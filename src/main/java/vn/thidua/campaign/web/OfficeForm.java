package vn.thidua.campaign.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.organization.UnitId;

/**
 * An answer to what an office stands for.
 *
 * @param answer {@code units}, {@code group}, {@code kind}, {@code nobody} or {@code new}
 * @param units units chosen, for {@code units}
 * @param unitName names of further units, apart by semicolons, for {@code units}
 * @param choice unit chosen for the first of these names, from the list that it gave
 * @param group a group of units, for {@code group}
 * @param kind code of a kind, for {@code kind}
 */
public record OfficeForm(
        @NotBlank String folded,
        @NotBlank String answer,
        @Nullable List<UUID> units,
        @Nullable @Size(max = 1_000) String unitName,
        @Nullable UUID choice,
        @Nullable UUID group,
        @Nullable String kind,
        @Nullable @Size(max = 300) String newName,
        @Nullable @Size(max = 100) String newShort,
        @Nullable String newKind,
        @Nullable @Size(max = 300) String newParent) {

    /** A field that did not come at all is an empty one. */
    public OfficeForm {
        folded = Objects.requireNonNullElse(folded, "");
        answer = Objects.requireNonNullElse(answer, "");
    }

    /** Returns the form as it is first shown: with the candidates chosen. */
    static OfficeForm of(CampaignOffice office) {
        List<UUID> proposed = office.unclear() ? proposal(office) : ids(office.units());
        return new OfficeForm(
                office.folded(),
                proposed.isEmpty() ? "" : "units",
                proposed,
                "",
                null,
                null,
                null,
                office.name(),
                "",
                null,
                "");
    }

    /** Returns the form with the units settled so far chosen, and only the names that are still to be settled. */
    OfficeForm settled(Collection<UnitId> chosen, List<String> names) {
        return new OfficeForm(
                folded,
                answer,
                ids(chosen),
                String.join("; ", names),
                null,
                group,
                kind,
                newName,
                newShort,
                newKind,
                newParent);
    }

    /** Returns the units chosen. */
    List<UnitId> chosen() {
        return units == null ? List.of() : units.stream().map(UnitId::new).toList();
    }

    /** Returns the units that the office most likely stands for; empty where nothing is likely. */
    static List<UnitId> suggestion(CampaignOffice office) {
        return proposal(office).stream().map(UnitId::new).toList();
    }

    /** Tells whether the unit is chosen. */
    public boolean chosen(UnitId unit) {
        return units != null && units.contains(unit.value());
    }

    /** Returns what was typed, never null. */
    public String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    /* Candidates that were only called nearly so are shown one by one; those of a list or a kind belong together. */
    private static List<UUID> proposal(CampaignOffice office) {
        return switch (office.reason()) {
            case "COUNT_DIFFERS", "PARTLY" -> ids(office.candidates());
            case "CLOSE" ->
                ids(office.candidates()
                        .subList(0, Math.min(1, office.candidates().size())));
            default -> List.of();
        };
    }

    private static List<UUID> ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
