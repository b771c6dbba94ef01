package vn.thidua.honours.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.honours.domain.Honour;
import vn.thidua.shared.Phrase;

/**
 * What a row would do.
 *
 * @param collective whether the recipient itself is a unit
 * @param entry what would be entered; null where it is not understood
 * @param form what the form is called
 * @param person who the recipient is in the register of people; empty where nobody
 * @param unit what the unit is called in the register; empty where none is meant
 * @param faults what is wrong with it
 * @param formDoubt the forms that can be meant, where that is not clear
 * @param unitDoubt the units that can be meant, where that is not clear
 * @param personDoubt the people who can be meant, where that is not clear
 */
public record ReviewedRow(
        Kept kept,
        boolean collective,
        Honour.@Nullable Entry entry,
        Effect effect,
        String form,
        String person,
        String unit,
        List<Phrase> faults,
        List<Match.Choice> formDoubt,
        List<Match.Choice> unitDoubt,
        List<Match.Choice> personDoubt) {

    /** Copies the lists. */
    public ReviewedRow {
        faults = List.copyOf(faults);
        formDoubt = List.copyOf(formDoubt);
        unitDoubt = List.copyOf(unitDoubt);
        personDoubt = List.copyOf(personDoubt);
    }

    /** What becomes of a row. */
    public enum Effect {
        /** It will be entered. */
        FRESH,
        /** Somebody has to say what is meant. */
        UNSURE,
        /** Something in it is wrong. */
        WRONG,
        /** The register has it. */
        THERE,
        /** It stands further up in the table. */
        TWICE
    }

    ReviewedRow as(Effect other) {
        return new ReviewedRow(
                kept, collective, entry, other, form, person, unit, faults, formDoubt, unitDoubt, personDoubt);
    }

    /** Returns the name of the recipient as written. */
    public String name() {
        return kept.cell(AwardColumns.NAME);
    }

    /** Returns the unit as written. */
    public String writtenUnit() {
        return kept.cell(AwardColumns.UNIT);
    }

    /** Returns the form as written. */
    public String writtenForm() {
        return kept.cell(AwardColumns.FORM);
    }

    /** Returns the decision as written. */
    public String decision() {
        return kept.cell(AwardColumns.NUMBER);
    }

    /** Returns the text whose unit is asked about. */
    public String unitText() {
        return kept.unitText(collective);
    }
}
