package vn.thidua.plan.reading.structure;

/** Recognises headings that have no number: a short line in capitals or in bold. */
final class Captions {

    private static final int SHORTEST = 6;
    private static final int LONGEST_CAPITALS = 140;
    private static final int LONGEST_BOLD = 90;

    private Captions() {}

    static boolean is(Block block) {
        Text text = block.text();
        if (block.marker() != null
                || block.table() != null
                || text.length() < SHORTEST
                || text.length() > LONGEST_CAPITALS) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (!Character.isUpperCase(first)
                || ".;,:!\"”)".indexOf(last) >= 0
                || text.toString().indexOf(' ') < 0) {
            return false;
        }
        boolean capitals = Headings.inCapitals(text);
        return capitals ? !Titles.namesIssuer(text) : block.isBold() && text.length() <= LONGEST_BOLD;
    }
}
