package vn.thidua.plan.reading.work;

import java.util.List;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.structure.Text;

/**
 * Offices in a cell of a table.
 *
 * @param names those it names, or those of the row above where it says "như trên"
 * @param beside those that the cell puts beside the first ("Sở A chủ trì, phối hợp với Sở B")
 */
record OfficeCell(List<String> names, List<String> beside) {

    private static final PhraseSet AS_ABOVE = PhraseSet.of("như trên, nt, tương tự, tương tự như trên, như mục trên");

    /** Reads a cell; {@code above} are the offices of the same column in the row before. */
    static OfficeCell read(Text cell, List<String> above) {
        List<Token> tokens = Tokens.of(cell);
        if (tokens.isEmpty()) {
            return new OfficeCell(List.of(), List.of());
        }
        int at = tokens.getFirst().isMark() ? 1 : 0;
        if (AS_ABOVE.startsAt(tokens, at)
                || (tokens.size() == 1 && tokens.getFirst().is("\""))) {
            return new OfficeCell(above, List.of());
        }
        if (RoleLabel.in(tokens).stream().anyMatch(label -> label.role() == Role.LEAD)) {
            return labelled(cell, tokens);
        }
        if (WorkVerbs.WITH.occurs(tokens, 0, tokens.size())) {
            int from = at + OfficeWords.LEADS_IN.match(tokens, at);
            return new OfficeCell(OfficeNames.read(cell, tokens, from).names(), Supporters.in(cell));
        }
        return new OfficeCell(OfficeNames.all(cell), List.of());
    }

    /** "Chủ trì: Sở A. Phối hợp: Sở B, Sở C." */
    private static OfficeCell labelled(Text cell, List<Token> tokens) {
        Charge charge = new Charge("", cell, null, cell.span());
        LabelledWork.read(cell, tokens, true, List.of(), charge);
        Assignment work = charge.assignment();
        return new OfficeCell(work.lead(), work.support());
    }
}
