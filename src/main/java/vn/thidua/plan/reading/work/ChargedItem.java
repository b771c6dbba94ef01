package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Text;

/** Reads an item that names an office and what it has to do. */
final class ChargedItem {

    private ChargedItem() {}

    /**
     * Returns the charge that an item states, null where it names no office.
     *
     * @param next the block behind it, which belongs to it where the item ends with a colon and has nothing below
     */
    static @Nullable Charge read(Block block, @Nullable Block next, List<Token> tokens) {
        Subject subject = Subject.of(block.text(), tokens);
        if (subject == null || subject.isEmpty()) {
            return null;
        }
        Block task = taskBehind(block, next);
        Text text = Items.text(block);
        Span span = block.fullSpan();
        if (task != null) {
            text = Text.join(List.of(text, task.fullText()));
            span = span.union(task.fullSpan());
        }
        Charge charge = new Charge(Items.no(block), text, tasks(block, tokens, subject), span)
                .lead(subject.offices().names());
        List<String> named = Supporters.in(block.text());
        charge.support(named.isEmpty() ? Supporters.in(text) : named);
        if (!isHeadingOnly(tokens, subject)) {
            laterSubjects(block, charge);
        }
        return charge;
    }

    /** Later sentences may name others: "Phòng Nội vụ hướng dẫn …. Các đơn vị báo cáo …." */
    private static void laterSubjects(Block block, Charge charge) {
        List<Text> sentences = block.sentences();
        for (Text sentence : sentences.subList(Math.min(1, sentences.size()), sentences.size())) {
            List<Token> tokens = Tokens.of(sentence);
            if (!tokens.isEmpty() && tokens.getFirst().capital()) {
                Subject subject = Subject.of(sentence, tokens);
                if (subject != null
                        && WorkVerbs.ALL.startsAt(tokens, subject.offices().next())) {
                    charge.lead(subject.offices().names());
                }
            }
        }
    }

    private static @Nullable Block taskBehind(Block block, @Nullable Block next) {
        boolean open = block.children().isEmpty() && endsWithColon(block.text());
        return open && next != null && next.marker() == null && next.table() == null && block.marker() == null
                ? next
                : null;
    }

    /** Counts bullets and items below, or paragraphs where there are none, and what the item itself orders. */
    private static int tasks(Block block, List<Token> tokens, Subject subject) {
        int items = 0;
        int paragraphs = 0;
        for (Block child : block.children()) {
            if (child.marker() != null) {
                items++;
            } else if (child.table() == null) {
                paragraphs++;
            }
        }
        boolean own = !isHeadingOnly(tokens, subject) && !endsWithColon(block.text());
        return Math.max(1, (items > 0 ? items : paragraphs) + (own ? 1 : 0));
    }

    private static boolean isHeadingOnly(List<Token> tokens, Subject subject) {
        for (int i = subject.offices().next(); i < tokens.size(); i++) {
            if (!tokens.get(i).isMark()) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithColon(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '*') {
                return c == ':';
            }
        }
        return false;
    }
}
