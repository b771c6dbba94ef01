package vn.thidua.plan.reading.proof;

import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Text;

/** Looks for quotation marks that are opened and not closed, or closed and not opened, within a paragraph. */
final class QuoteCheck implements Check {

    /** How much around a lonely mark is shown. */
    private static final int AROUND = 30;

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Passage passage : evidence.passages()) {
            int lonely = passage.isProse() ? lonely(passage.text()) : -1;
            if (lonely >= 0) {
                tell(passage, passage.text(), lonely, findings);
            }
        }
    }

    /** Returns the place of a mark without its other half; -1 where all have theirs, or where straight marks make it a guess. */
    private static int lonely(Text text) {
        int depth = 0;
        int outer = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return -1;
            } else if (c == '“') {
                outer = depth == 0 ? i : outer;
                depth++;
            } else if (c == '”') {
                if (depth == 0) {
                    return text.toString().indexOf('"', i) < 0 ? i : -1;
                }
                depth--;
            }
        }
        return depth == 0 ? -1 : outer;
    }

    private static void tell(Passage passage, Text text, int mark, Findings findings) {
        int from = text.charAt(mark) == '“' ? mark : Math.max(0, mark - AROUND);
        int to = text.charAt(mark) == '“' ? Math.min(text.length(), mark + AROUND) : mark + 1;
        Span span = text.span(mark, mark + 1);
        findings.add(
                Fault.QUOTE_UNBALANCED,
                passage.where(),
                span,
                Quotes.fold(text.toString().substring(from, to)));
    }
}
