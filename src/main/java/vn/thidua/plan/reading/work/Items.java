package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;
import vn.thidua.plan.reading.structure.Text;

/** Ways through the blocks of a document that the readers of this package share. */
final class Items {

    /** Characters of a clause that are kept. */
    static final int LONGEST_CLAUSE = 600;

    private static final int LONGEST_BEGINNING = 160;

    private Items() {}

    /** Returns the parts that order something: the plan and its annexes; the decision only where it is all there is. */
    static List<DocumentPart> ordering(Outline outline) {
        List<DocumentPart> parts = outline.parts().stream()
                .filter(part -> part.kind() != Part.Kind.DECISION)
                .toList();
        return parts.isEmpty() ? outline.parts() : parts;
    }

    /** Tells whether other blocks belong to the block as to a heading: those below it, or those behind it where it has no number. */
    static boolean heads(Block block, @Nullable Block next) {
        if (!block.children().isEmpty()) {
            return true;
        }
        return !block.isNumbered() && block.isHeading() && next != null && !(next.marker() == null && next.isHeading());
    }

    /** Returns what belongs to a heading: the blocks below it, or, of a heading without a number, those behind it up to the next heading. */
    static List<Block> below(Block heading) {
        Block above = heading.parent();
        if (!heading.children().isEmpty() || heading.isNumbered() || above == null) {
            return heading.children();
        }
        List<Block> siblings = above.children();
        List<Block> following = new ArrayList<>();
        for (int i = siblings.indexOf(heading) + 1; i > 0 && i < siblings.size(); i++) {
            Block sibling = siblings.get(i);
            boolean isNextHeading = sibling.marker() == null && sibling.isHeading();
            if (isNextHeading && !following.isEmpty()) {
                break;
            }
            following.add(sibling);
        }
        return following;
    }

    /** Returns the text of an item without its own number, with all that stands below it. */
    static Text text(Block item) {
        List<Text> pieces = new ArrayList<>();
        pieces.add(item.text());
        for (Block child : item.children()) {
            pieces.add(child.fullText());
        }
        return Text.join(pieces);
    }

    /** Returns the number of the block or of the item it stands in; empty where there is none. */
    static String no(Block block) {
        if (block.isNumbered()) {
            return block.no();
        }
        @Nullable Block item = block.item();
        return item == null ? "" : item.no();
    }

    /** Returns the first words of a text, cut at the end of its first clause where that comes early. */
    static String beginning(String text) {
        int limit = Math.min(text.length(), LONGEST_BEGINNING);
        for (int i = 20; i < limit; i++) {
            char c = text.charAt(i);
            boolean ends = c == ';' || (c == '.' && !Character.isDigit(text.charAt(i - 1)));
            if (ends && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return text.substring(0, i);
            }
        }
        int space = limit == text.length() ? limit : text.lastIndexOf(' ', limit);
        return text.substring(0, space > 0 ? space : limit);
    }

    /** Returns the words with white space folded. */
    static String folded(CharSequence words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !folded.isEmpty();
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
