package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Text;

/** Collects the conditions below a heading, in the words of the text. */
final class Criteria {

    private Criteria() {}

    /** Returns the items below a block, each with its own sub-items joined; the rest of its own line first where it has one. */
    static List<String> of(Block block) {
        List<String> criteria = new ArrayList<>();
        if (block.children().isEmpty() || !isOpener(block.rest())) {
            add(criteria, block.rest());
        }
        for (Block child : block.children()) {
            if (child.table() == null) {
                collect(criteria, child);
            }
        }
        return criteria;
    }

    private static void collect(List<String> criteria, Block block) {
        if (!isOpener(block.text())) {
            add(criteria, block.text());
        }
        for (Block child : block.children()) {
            if (child.table() == null) {
                collect(criteria, child);
            }
        }
    }

    /** "… đạt các tiêu chuẩn sau:" opens the list and is no condition itself. */
    private static boolean isOpener(Text text) {
        return text.toString().stripTrailing().endsWith(":");
    }

    static void add(List<String> criteria, Text text) {
        String clean = trim(text.toString());
        if (clean.length() > 2) {
            criteria.add(clean);
        }
    }

    /** Returns the text without punctuation at its ends. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (Character.isWhitespace(text.charAt(from)) || ":;,.-–+".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from
                && (Character.isWhitespace(text.charAt(to - 1)) || ";,.:/".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(from, to);
    }
}
