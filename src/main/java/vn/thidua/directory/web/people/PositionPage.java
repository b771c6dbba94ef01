package vn.thidua.directory.web.people;

import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.people.Position;
import vn.thidua.shared.Refusal;

/**
 * The form of a position.
 *
 * @param name of the person
 * @param existing whether the position is there already
 * @param theirs the position as someone else changed it since the form was opened, empty where nobody did
 */
public record PositionPage(
        UUID person,
        String name,
        PositionFields fields,
        boolean existing,
        Optional<Position> theirs,
        Optional<Refusal> refusal) {

    /** Returns the path of the person. */
    public String back() {
        return "/people/" + person;
    }

    /** Returns where the form goes. */
    public String action() {
        return back() + "/positions" + (existing ? "/" + fields.form().position() : "");
    }
}
