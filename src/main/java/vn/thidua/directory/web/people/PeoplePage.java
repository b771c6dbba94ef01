package vn.thidua.directory.web.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.UnitPicker;

/**
 * A page of the list of people.
 *
 * @param units names of the units of the positions shown
 * @param few the units of someone who sees the people of a few units only, to choose from; empty for whoever sees all
 * @param count how many people are found in all, counted no further than one more than {@link #COUNTED}
 * @param day the day as of which they are shown
 * @param today whether that is today
 * @param earlier whether more come before the first row
 * @param more whether more follow behind the last row
 */
public record PeoplePage(
        Asked asked,
        List<PersonRow> rows,
        Map<UnitId, String> units,
        UnitPicker.Picked picked,
        List<Unit> few,
        CategoryNames categories,
        long count,
        LocalDate day,
        boolean today,
        boolean earlier,
        boolean more) {

    /** How far people are counted. */
    static final int COUNTED = 10_000;

    /**
     * What the address asks for.
     *
     * @param unit what was typed as the name of a unit
     * @param under the unit whose people are shown, with those below it; null for all
     */
    public record Asked(String q, String unit, @Nullable UUID under, String category) {}

    /** Returns the name of the unit of a position. */
    public String unit(PersonRow.Work work) {
        return units.getOrDefault(work.unit(), "");
    }

    /** Tells whether something is looked for. */
    public boolean filtered() {
        return !asked.q().isEmpty()
                || asked.under() != null
                || !asked.category().isEmpty();
    }

    /** Tells whether there are more than are counted. */
    public boolean uncounted() {
        return count > COUNTED;
    }

    /** Returns how far people are counted. */
    public int counted() {
        return COUNTED;
    }

    /** Returns where the list starts. */
    public String start() {
        return "/people" + query("after", Optional.empty());
    }

    /** Returns where the list goes on. */
    public String next() {
        return "/people" + query("after", Optional.of(rows.getLast().place()));
    }

    /** Returns what comes before. */
    public String previous() {
        return "/people" + query("before", Optional.of(rows.getFirst().place()));
    }

    private String query(String way, Optional<PersonRow.Place> from) {
        String query = Stream.of(
                        pair("q", asked.q()),
                        pair("unit", asked.unit()),
                        pair("under", Objects.toString(asked.under(), "")),
                        pair("category", asked.category()),
                        pair("day", today ? "" : day.toString()),
                        pair("key", from.map(PersonRow.Place::key).orElse("")),
                        pair(way, from.map(place -> place.id().toString()).orElse("")))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
