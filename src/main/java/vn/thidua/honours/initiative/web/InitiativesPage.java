package vn.thidua.honours.initiative.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Paging;

/**
 * The initiatives of the units that somebody looks after.
 *
 * @param units what the units are called
 */
public record InitiativesPage(String q, List<Initiative> initiatives, Map<UnitId, String> units, Paging paging) {

    public InitiativesPage {
        initiatives = List.copyOf(initiatives);
        units = Map.copyOf(units);
    }

    /** Returns what the unit of an initiative is called. */
    public String unit(Initiative one) {
        return units.getOrDefault(one.content().unit(), "");
    }

    /** Returns the path of a page of the list, but for its number. */
    public String pagePath() {
        return "/initiatives?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&page=";
    }
}
