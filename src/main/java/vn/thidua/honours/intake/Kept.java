package vn.thidua.honours.intake;

import java.util.List;
import java.util.UUID;

/**
 * A row that waits in the page until somebody says yes.
 *
 * @param number as Excel shows it
 * @param id under which it will stand in the register
 * @param form code that was chosen for what stands there; empty where nothing was
 * @param unit id that was chosen, or {@link #NONE}; empty where nothing was
 * @param person id that was chosen, or {@link #NONE}; empty where nothing was
 */
public record Kept(int number, UUID id, List<String> cells, String form, String unit, String person) {

    /** What is chosen where none of those proposed is meant. */
    public static final String NONE = "none";

    /** Copies the cells. */
    public Kept {
        cells = List.copyOf(cells);
    }

    /** Returns a cell; empty where the row has none. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Returns the text whose unit is looked for: that of the collective itself, else the unit of the recipient. */
    String unitText(boolean collective) {
        return cell(collective ? AwardColumns.NAME : AwardColumns.UNIT).strip();
    }

    Kept with(String chosenForm, String chosenUnit, String chosenPerson) {
        return new Kept(number, id, cells, chosenForm, chosenUnit, chosenPerson);
    }
}
