package vn.thidua.scoring.reminding;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.Stage;

/**
 * A unit that has to score and has not.
 *
 * @param stage in which part
 * @param sheets names of those that it has to score
 */
public record Owing(Stage stage, LocalDate lastDay, UnitId unit, List<String> sheets) {

    public Owing {
        sheets = List.copyOf(sheets);
    }
}
