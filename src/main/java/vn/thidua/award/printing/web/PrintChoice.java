package vn.thidua.award.printing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.printing.PrintOrder;
import vn.thidua.award.printing.PrintOrder.Paper;

/**
 * On what to print, as chosen on the screen.
 *
 * @param on {@code WHITE:} and a design, or {@code BLANK:} and a blank
 * @param printer id of a printer, empty for none
 * @param whose id of the award that is shown, empty for the first
 */
public record PrintChoice(String on, String printer, String whose) {

    private static final String DEFAULT = "WHITE:FRAMED";

    static PrintChoice typed(Map<String, String> fields) {
        String on = fields.getOrDefault("on", "");
        return new PrintChoice(
                on.matches("(WHITE|BLANK):[A-Za-z0-9-]{1,40}") ? on : DEFAULT,
                fields.getOrDefault("printer", ""),
                fields.getOrDefault("conferral", ""));
    }

    /** Tells whether it is printed on a blank. */
    public boolean blank() {
        return on.startsWith("BLANK:");
    }

    /** Returns it as part of an address. */
    public String query() {
        return "on=" + on + (id(printer) == null ? "" : "&printer=" + printer);
    }

    String layout() {
        return on.substring(on.indexOf(':') + 1);
    }

    PrintOrder order(UUID id, DecisionId decision, List<ConferralId> conferrals, String why) {
        return new PrintOrder(
                id, decision, conferrals, blank() ? Paper.BLANK : Paper.WHITE, layout(), id(printer), why);
    }

    PrintOrder sealed(UUID id, DecisionId decision, List<ConferralId> conferrals, String why) {
        return new PrintOrder(id, decision, conferrals, Paper.SEALED, layout(), null, why);
    }

    static @Nullable UUID id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
