package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Span;

/** Looks for words that ran together: "theoQuyết định", "Hội đồngnhân dân". */
final class SpaceCheck implements Check {

    /** No Vietnamese syllable is longer than "nghiêng". */
    private static final int LONGEST = 7;

    private static final int MOST = 50;

    @Override
    public void look(Evidence evidence, Findings findings) {
        List<Span> spans = new ArrayList<>();
        String where = "";
        String printed = "";
        for (Passage passage : evidence.passages()) {
            for (Word word : passage.words()) {
                if (spans.size() < MOST && passage.isProse() && isRunTogether(word.letters())) {
                    where = spans.isEmpty() ? passage.where() : where;
                    printed = spans.isEmpty() ? word.letters() : printed;
                    spans.add(passage.text().span(word.from(), word.to()));
                }
            }
        }
        if (!spans.isEmpty()) {
            findings.add(Fault.SPACE_MISSING, where, spans.getFirst(), spans.subList(1, spans.size()), printed);
        }
    }

    /** Only words with Vietnamese letters are judged; foreign names may look as they like. */
    private static boolean isRunTogether(String letters) {
        boolean vietnamese = false;
        boolean lower = true;
        boolean hump = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            vietnamese |= (c >= 0x1EA0 && c <= 0x1EF9) || "đĐăĂơƠưƯ".indexOf(c) >= 0;
            lower &= Character.isLowerCase(c);
            hump |= i > 1
                    && i + 1 < letters.length()
                    && Character.isUpperCase(c)
                    && Character.isLowerCase(letters.charAt(i - 1))
                    && Character.isLowerCase(letters.charAt(i - 2))
                    && Character.isLowerCase(letters.charAt(i + 1));
        }
        return vietnamese && (hump || (lower && letters.length() > LONGEST));
    }
}
