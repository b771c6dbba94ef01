package vn.thidua.plan.reading.proof;

import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Text;

/** Looks for quotation marks that are opened and not closed, or closed and not opened, within a paragraph. */
final class QuoteCheck implements Check {

    /** How much around a lonely mark is shown. */
    private static final int AROUND = 30;

    @Override
    public void look(Evidence evidence, Findings findings) {
        Passage open = null;
        int mark = -1;
        for (Passage passage : evidence.passages()) {
            if (!passage.isProse()) {
                continue;
            }
            int lonely = lonely(passage.text());
            boolean closes = lonely >= 0 && passage.text().charAt(lonely) == '”';
            if (open != null && !closes) {
                tell(open, open.text(), mark, findings);
            }
            if (closes && open == null) {
                tell(passage, passage.text(), lonely, findings);
            }
            open = lonely >= 0 && !closes ? passage : null; // the next passage may go on with the quotation
            mark = lonely;
        }
        if (open != null) {
            tell(open, open.text(), mark, findings);
        }
    }

    /** Returns the place of the first mark without its other half; -1 where all have theirs, or where straight marks make it a guess. */
    private static int lonely(Text text) {
        int depth = 0;
        int outer = -1;
        int closing = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return -1;
            } else if (c == '“') {
                outer = depth == 0 ? i : outer;
                depth++;
            } else if (c == '”' && depth == 0) {
                closing = closing < 0 ? i : closing;
            } else if (c == '”') {
                depth--;
            }
        }
        return closing >= 0 ? closing : depth == 0 ? -1 : outer;
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
