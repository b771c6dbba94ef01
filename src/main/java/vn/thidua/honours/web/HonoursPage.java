package vn.thidua.honours.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.thidua.honours.domain.HonourPlace;
import vn.thidua.organization.Unit;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.regulation.AwardForm;

/**
 * A page of the register of honours.
 *
 * @param few the units of someone who looks after a few only, to choose from; empty for whoever looks after many
 * @param count how many lines are found, counted no further than one more than {@link #COUNTED}
 * @param behind where the next page begins; empty on the last
 * @param first whether this is the first page
 */
public record HonoursPage(
        Asked asked,
        List<HonourLine> lines,
        List<AwardForm> forms,
        UnitPicker.Picked picked,
        List<Unit> few,
        long count,
        Optional<HonourPlace> behind,
        boolean first) {

    /** How far lines are counted. */
    static final int COUNTED = 10_000;

    public HonoursPage {
        lines = List.copyOf(lines);
        forms = List.copyOf(forms);
        few = List.copyOf(few);
    }

    /**
     * What the address asks for.
     *
     * @param q beginnings of words of a name
     * @param unit what was typed as the name of a unit
     * @param under the unit; null for all
     */
    public record Asked(
            String q,
            String form,
            String year,
            String decision,
            String state,
            String unit,
            @Nullable UUID under) {}

    /** Tells whether something is looked for. */
    public boolean filtered() {
        return !query(Optional.empty()).isEmpty();
    }

    /** Tells whether there are more than are counted. */
    public boolean uncounted() {
        return count > COUNTED;
    }

    /** Returns how far lines are counted. */
    public int counted() {
        return COUNTED;
    }

    /** Returns where the list begins. */
    public String start() {
        return "/honours" + query(Optional.empty());
    }

    /** Returns where the list goes on. */
    public String next() {
        return "/honours" + query(behind);
    }

    private String query(Optional<HonourPlace> from) {
        String query = Stream.of(
                        pair("q", asked.q()),
                        pair("form", asked.form()),
                        pair("year", asked.year()),
                        pair("decision", asked.decision()),
                        pair("state", asked.state()),
                        pair("unit", asked.unit()),
                        pair("under", asked.under() == null ? "" : asked.under().toString()),
                        pair("key", from.map(HonourPlace::key).orElse("")),
                        pair("on", from.map(place -> place.day().toString()).orElse("")),
                        pair("after", from.map(place -> place.id().toString()).orElse("")))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
