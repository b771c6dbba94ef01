package vn.thidua.campaign.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.organization.Restatement;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/**
 * Which units the offices named in a campaign stand for.
 *
 * @param offices the offices by their name in the plan
 * @param names names of the units shown
 * @param shown on which lines units are shown
 * @param restatable whether a unit has ended, so that there is another way to show them
 */
record NamedUnits(
        Map<String, CampaignOffice> offices, Map<UnitId, String> names, Restatement shown, boolean restatable) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** By name whatever the diacritics, 2 before 10. */
    static final Comparator<String> BY_NAME = Comparator.<String, String>comparing(name -> NUMBER.matcher(
                            Vietnamese.fold(name))
                    .replaceAll(digits ->
                            "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group()))
            .thenComparing(Comparator.naturalOrder());

    /** Returns the names in their order, with commas. */
    static String listed(List<String> names) {
        return names.stream().sorted(BY_NAME).collect(Collectors.joining(", "));
    }

    static NamedUnits of(
            List<CampaignOffice> offices, Map<UnitId, String> names, Restatement shown, boolean restatable) {
        Map<String, CampaignOffice> byName = new HashMap<>();
        offices.forEach(office -> byName.put(office.name(), office));
        return new NamedUnits(byName, names, shown, restatable);
    }

    /** Returns the units that an office stands for. */
    List<UnitId> units(String office) {
        CampaignOffice named = offices.get(office);
        return named == null ? List.of() : List.copyOf(shown.of(named.units()));
    }

    /** Tells whether a person has to say who the office is. */
    boolean unclear(String office) {
        CampaignOffice named = offices.get(office);
        return named != null && named.unclear();
    }

    /** Tells whether one of the offices stands for the unit looked for, or none is looked for. */
    boolean fits(Filter filter, List<String> named) {
        Optional<UnitId> unit = filter.unitId();
        return unit.isEmpty() || named.stream().anyMatch(office -> units(office).contains(unit.get()));
    }

    /** Tells whether the unit was divided, so that its parts stay on its own line. */
    boolean divided(UnitId unit) {
        return shown.divided().containsKey(unit);
    }

    /** Returns the field to choose how units are shown by; none where there is only one way. */
    Stream<Field> asField(Filter filter) {
        return restatable
                ? Stream.of(Field.filter("as", filter.as(), List.of(new Field.Option("today", "filter.as.today"))))
                : Stream.empty();
    }

    /** Returns the field to choose one of the units by. */
    Field field(Filter filter) {
        return Field.filter(
                "unit",
                filter.unit(),
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(BY_NAME))
                        .map(entry -> new Field.Option(entry.getKey().toString(), "=" + entry.getValue()))
                        .toList());
    }
}
