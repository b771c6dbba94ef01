package vn.thidua.plan.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.intake.layout.Word;

/** Reads tesseract's table of words: place, confidence and text of each, one a line. */
final class TsvWords {
    private static final int COLUMNS = 12;
    private static final double CERTAIN_ENOUGH = 15;

    private TsvWords() {}

    static List<Word> of(String tsv) {
        List<Word> words = new ArrayList<>();
        for (String line : tsv.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == COLUMNS && cells[0].equals("5") && !cells[11].isBlank()) {
                add(cells, words);
            }
        }
        return words;
    }

    private static void add(String[] cells, List<Word> words) {
        try {
            double left = Double.parseDouble(cells[6]);
            double top = Double.parseDouble(cells[7]);
            double width = Double.parseDouble(cells[8]);
            double height = Double.parseDouble(cells[9]);
            String text = cells[11].strip();
            boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
            if (Double.parseDouble(cells[10]) >= (letters ? CERTAIN_ENOUGH : 2 * CERTAIN_ENOUGH)) {
                words.add(new Word(text, left, top, left + width, top + height));
            }
        } catch (NumberFormatException notAWord) {
            // A line of another shape holds no word.
        }
    }
}
