package vn.thidua.plan.intake.ocr;

import java.util.List;
import vn.thidua.plan.intake.layout.PageLayout;
import vn.thidua.plan.intake.layout.Rule;
import vn.thidua.plan.intake.layout.Word;
import vn.thidua.plan.intake.text.Syllable;
import vn.thidua.plan.intake.work.Budget;

/**
 * What recognition made of one page.
 *
 * @param text the text with its layout; empty where nothing was found
 * @param gaveUp whether it took longer than a page may take
 * @param failed whether the program ended with an error
 */
public record Recognition(String text, boolean gaveUp, boolean failed) {
    private static final int AUTOMATIC = 3;
    private static final int ONE_BLOCK = 6;
    private static final int FEW = 3;

    /**
     * Recognises a page.
     *
     * @param picture about 300 points an inch; it is changed
     */
    public static Recognition of(Grey picture, Tesseract tesseract, Budget budget) {
        budget.check();
        List<Rule> rules = InkRules.take(picture);
        boolean table = rules.stream().filter(rule -> !rule.level()).count() >= 3;
        Tesseract.Run run = tesseract.run(picture, table ? ONE_BLOCK : AUTOMATIC, budget);
        double slack = Math.max(6, picture.width() / 200.0);
        String text = isText(run.words()) ? PageLayout.text(run.words(), rules, slack, budget) : "";
        return new Recognition(text, run.end() == Tesseract.End.GAVE_UP, run.end() == Tesseract.End.FAILED);
    }

    /** Specks, hair and leaves are read as scattered signs; text has words, and a fair part of them syllables. */
    static boolean isText(List<Word> words) {
        long plausible = words.stream()
                .map(word -> word.text().replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""))
                .filter(word -> word.length() >= 2)
                .filter(word -> Syllable.fits(word) || word.matches("[\\d./-]+|[A-Za-z]{3,}"))
                .count();
        return plausible >= FEW && plausible * 4 >= words.size();
    }
}
