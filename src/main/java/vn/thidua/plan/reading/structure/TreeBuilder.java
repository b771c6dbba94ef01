package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Marker.Style;

/** Puts blocks below each other by their numbering. */
final class TreeBuilder {

    private final Block root = Block.root();
    private final List<Block> open = new ArrayList<>();

    void add(Block block) {
        Marker marker = block.marker();
        if (marker == null && Captions.is(block)) {
            caption(block);
        } else if (marker == null) {
            plain(block);
        } else if (marker.isBullet()) {
            closeTo(firstWithin(marker.style()));
            place(block);
        } else {
            closeTo(depthFor(marker));
            place(block);
        }
    }

    /** Ends the tree: a last paragraph that closes the document belongs to no item, unless it is all that its item has. */
    Block finish() {
        Block last = root;
        while (!last.children().isEmpty()) {
            last = last.children().getLast();
        }
        Block above = last.parent();
        if (above == null || above == root || last.marker() != null || last.table() != null) {
            return root;
        }
        if (Closings.opens(last.text()) || (Closings.ends(last.text()) && !onlyContent(above))) {
            above.removeLast();
            root.add(last);
        }
        return root;
    }

    private static boolean onlyContent(Block above) {
        return above.children().size() == 1 && above.isHeading();
    }

    /** A heading without a number stands below parts, chapters and roman numbers only; one that is just bold needs none of them to be open. */
    private void caption(Block block) {
        int depth = 0;
        while (depth < open.size() && rank(open.get(depth)).compareTo(Style.DIVISION) < 0) {
            depth++;
        }
        if (depth > 0 && !Headings.inCapitals(block.text())) {
            plain(block);
        } else {
            closeTo(depth);
            place(block);
        }
    }

    /** Paragraphs end bullets; one that ends with a colon takes the bullets that follow. */
    private void plain(Block block) {
        closeTo(firstBulletOrPlain());
        place(block);
        Text text = block.text();
        if (block.table() != null || text.isEmpty() || text.charAt(text.length() - 1) != ':') {
            open.removeLast();
        }
    }

    private int firstBulletOrPlain() {
        for (int i = 0; i < open.size(); i++) {
            if (!open.get(i).isNumbered() && !Captions.is(open.get(i))) {
                return i;
            }
        }
        return open.size();
    }

    /** Depth of the first open bullet that a bullet of a style cannot stand below. */
    private int firstWithin(Style style) {
        for (int i = 0; i < open.size(); i++) {
            Marker marker = open.get(i).marker();
            if (marker != null && marker.isBullet() && marker.style().compareTo(style) >= 0) {
                return i;
            }
        }
        return open.size();
    }

    private int depthFor(Marker marker) {
        for (int i = 0; i < open.size(); i++) {
            Marker other = open.get(i).marker();
            if (other != null && sameSequence(other, marker)) {
                return i;
            }
        }
        int depth = firstBulletOrPlain();
        if (marker.value() > 1) {
            while (depth > 0 && rank(open.get(depth - 1)).compareTo(marker.style()) >= 0) {
                depth--;
            }
        } else {
            depth = belowOuter(marker, depth);
        }
        return depth;
    }

    /** A first number may stand below any item, but never an outer style below an inner one that is a decimal of it. */
    private int belowOuter(Marker marker, int depth) {
        int outer = depth;
        if (marker.style().compareTo(Style.DIVISION) <= 0) {
            while (outer > 0 && rank(open.get(outer - 1)).compareTo(Style.DIVISION) > 0) {
                outer--;
            }
        }
        return outer;
    }

    /** The style a block counts as: headings without a number as divisions, paragraphs as bullets. */
    private static Style rank(Block block) {
        Marker marker = block.marker();
        if (marker != null) {
            return marker.style();
        }
        return Captions.is(block) ? Style.DIVISION : Style.STAR;
    }

    private static boolean sameSequence(Marker open, Marker marker) {
        return open.style() == marker.style()
                && inDigits(open.no()) == inDigits(marker.no())
                && (marker.style() != Style.DECIMAL || dots(open.no()) >= dots(marker.no()));
    }

    private static boolean inDigits(String no) {
        return no.chars().anyMatch(Character::isDigit);
    }

    private static long dots(String no) {
        return no.chars().filter(c -> c == '.').count();
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            open.removeLast();
        }
    }

    private void place(Block block) {
        (open.isEmpty() ? root : open.getLast()).add(block);
        open.add(block);
    }
}
