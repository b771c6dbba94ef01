package vn.thidua.honours.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.honours.intake.AwardTable;
import vn.thidua.honours.intake.Match;
import vn.thidua.honours.intake.ReviewedRow;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * A table of old awards: before a file is sent, and what its rows would do.
 *
 * @param fault why the file as a whole cannot be used
 * @param refusal why nothing was entered
 */
public record AwardTablePage(
        AwardTable.Reviewed reviewed, SheetLimits limits, Optional<SheetFault> fault, Optional<Refusal> refusal) {

    /** How many questions a page asks at once. */
    private static final int ASKED = 100;

    private static final int SHOWN = 200;

    /** The rows of a page before a file is sent. */
    static final AwardTable.Reviewed NOTHING = new AwardTable.Reviewed(List.of(), "[]");

    /**
     * A question that somebody has to answer.
     *
     * @param sort {@code form}, {@code unit} or {@code person}
     * @param row first row where it comes up
     * @param text as it is written
     */
    public record Doubt(String sort, int row, String text, String note, List<Match.Choice> choices) {

        /** Returns the name of its field. */
        public String field() {
            return sort + "." + row;
        }

        /** Tells whether it can be answered with none of them. */
        public boolean none() {
            return !sort.equals("form");
        }
    }

    /** Returns the rows. */
    public List<ReviewedRow> rows() {
        return reviewed.rows();
    }

    /** Tells whether a file was read. */
    public boolean read() {
        return !rows().isEmpty();
    }

    /** Returns how many rows there are of which this becomes. */
    public long count(ReviewedRow.Effect effect) {
        return rows().stream().filter(row -> row.effect() == effect).count();
    }

    /** Returns the first rows of which this becomes. */
    public List<ReviewedRow> some(ReviewedRow.Effect effect) {
        return rows().stream()
                .filter(row -> row.effect() == effect)
                .limit(SHOWN)
                .toList();
    }

    /** Returns the questions; what is written alike is asked once, and people only where form and unit are known. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (ReviewedRow row : rows()) {
            int number = row.kept().number();
            if (row.effect() != ReviewedRow.Effect.UNSURE) {
                continue;
            }
            if (!row.formDoubt().isEmpty() && asked.add("form " + Vietnamese.fold(row.writtenForm()))) {
                doubts.add(new Doubt("form", number, row.writtenForm(), row.decision(), row.formDoubt()));
            }
            if (!row.unitDoubt().isEmpty() && asked.add("unit " + Vietnamese.fold(row.unitText()))) {
                doubts.add(new Doubt("unit", number, row.unitText(), row.decision(), row.unitDoubt()));
            }
            if (!row.personDoubt().isEmpty()) {
                doubts.add(new Doubt("person", number, row.name(), row.writtenUnit(), row.personDoubt()));
            }
        }
        return doubts.stream().limit(ASKED).toList();
    }

    /** Returns how many rows can be entered. */
    public long fresh() {
        return count(ReviewedRow.Effect.FRESH);
    }
}
