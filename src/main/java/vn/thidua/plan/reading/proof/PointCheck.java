package vn.thidua.plan.reading.proof;

import vn.thidua.plan.reading.structure.Text;

/** Looks for points, commas and colons in the middle of a phrase: "trong .các", "tốt. đẹp", "m2:/người". */
final class PointCheck implements Check {

    /** How much around a sign is shown. */
    private static final int AROUND = 10;

    @Override
    public void look(Evidence evidence, Findings findings) {
        for (Passage passage : evidence.passages()) {
            if (passage.isProse()) {
                Text text = passage.text();
                for (int i = 1; i + 2 < text.length(); i++) {
                    if (isStray(text, i)) {
                        String around =
                                text.toString().substring(Math.max(0, i - AROUND), Math.min(text.length(), i + AROUND));
                        findings.add(Fault.POINT_STRAY, passage.where(), text.span(i, i + 1), Quotes.fold(around));
                    }
                }
            }
        }
    }

    private static boolean isStray(Text text, int at) {
        return switch (text.charAt(at)) {
            case '.' -> beforeWord(text, at) || insidePhrase(text, at);
            case ',', ';' -> beforeWord(text, at);
            case ':' ->
                text.charAt(at + 1) == '/' && text.charAt(at + 2) != '/' && Character.isLetter(text.charAt(at + 2));
            default -> false;
        };
    }

    /** " .các": the sign stands at the next word. */
    private static boolean beforeWord(Text text, int at) {
        return at > 1
                && text.charAt(at - 1) == ' '
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    /** "tốt. đẹp": a sentence begins with a small letter behind a word of small letters. */
    private static boolean insidePhrase(Text text, int at) {
        if (text.charAt(at + 1) != ' ' || !Character.isLowerCase(text.charAt(at + 2))) {
            return false;
        }
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean word = at - from > 1
                && Character.isLowerCase(text.charAt(from))
                && (from == 0 || text.charAt(from - 1) == ' ');
        int to = at + 2;
        while (to < text.length() && Character.isLowerCase(text.charAt(to))) {
            to++;
        }
        return word && to - at > 3 && to < text.length() && text.charAt(to) == ' ';
    }
}
