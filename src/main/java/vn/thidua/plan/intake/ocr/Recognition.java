package vn.thidua.plan.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.encoding.Syllable;
import vn.thidua.encoding.Vietnamese;
import vn.thidua.plan.intake.layout.Box;
import vn.thidua.plan.intake.layout.PageLayout;
import vn.thidua.plan.intake.layout.RuledTable;
import vn.thidua.plan.intake.layout.Word;
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
    private static final int MARGIN = 12;
    private static final int MOST_CELLS = 600;
    private static final int FEW = 3;
    private static final int FEW_SYLLABLES = 12;

    /**
     * Recognises a page; one that gives no text as it is gets turned upright first.
     *
     * @param picture about 300 points an inch; it is changed
     */
    public static Recognition of(Grey picture, Tesseract tesseract, Budget budget) {
        Recognition first = upright(picture.copy(), tesseract, budget);
        if (first.gaveUp || first.failed || Vietnamese.of(first.text).fitting() >= FEW_SYLLABLES) {
            return first;
        }
        int quarters = tesseract.quarters(picture, budget);
        return quarters == 0 ? first : upright(picture.turned(quarters), tesseract, budget);
    }

    /** The cells of the tables are read one by one, then all the rest. */
    private static Recognition upright(Grey picture, Tesseract tesseract, Budget budget) {
        budget.check();
        InkRules ink = InkRules.of(picture);
        double slack = Math.max(6, picture.width() / 200.0);
        List<Box> cells = new ArrayList<>();
        for (RuledTable table : RuledTable.of(ink.rules(), slack)) {
            if (table.cells().size() > 2 && cells.size() + table.cells().size() <= MOST_CELLS) {
                ink.wipe(table.outline());
                table.cells().stream().filter(picture::hasInk).forEach(cells::add);
            }
        }
        List<Word> words = new ArrayList<>();
        Tesseract.End end = readCells(picture, cells, words, tesseract, budget);
        if (end == Tesseract.End.DONE) {
            cells.forEach(picture::blank);
            Tesseract.Run rest = tesseract.run(List.of(picture), AUTOMATIC, budget);
            words.addAll(rest.words().getFirst());
            end = rest.end();
        }
        String text = isText(words) ? PageLayout.text(words, ink.rules(), slack, budget) : "";
        return new Recognition(text, end == Tesseract.End.GAVE_UP, end == Tesseract.End.FAILED);
    }

    /** A page read at once runs the lines of neighbouring cells together; a cell of its own reads much better. */
    private static Tesseract.End readCells(
            Grey picture, List<Box> cells, List<Word> words, Tesseract tesseract, Budget budget) {
        if (cells.isEmpty()) {
            return Tesseract.End.DONE;
        }
        List<Grey> pieces =
                cells.stream().map(cell -> picture.cut(cell, MARGIN)).toList();
        Tesseract.Run run = tesseract.run(pieces, ONE_BLOCK, budget);
        for (int i = 0; i < cells.size(); i++) {
            double left = Math.max(0, (int) cells.get(i).left()) - (double) MARGIN;
            double top = Math.max(0, (int) cells.get(i).top()) - (double) MARGIN;
            for (Word word : run.words().get(i)) {
                words.add(word.moved(left, top));
            }
        }
        return run.end();
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
