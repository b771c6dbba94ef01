package vn.thidua.plan.intake.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.encoding.Syllable;
import vn.thidua.plan.intake.layout.Word;

/** Reads tesseract's table of words: picture, place, confidence and text of each, one a line. */
final class TsvWords {
    private static final int COLUMNS = 12;
    private static final double LEAST = 15;
    private static final double DOUBTFUL = 55;

    private TsvWords() {}

    /** Returns the words of each of so many pictures. */
    static List<List<Word>> of(String table, int pictures) {
        List<List<Word>> words = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            words.add(new ArrayList<>());
        }
        for (String line : table.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == COLUMNS && cells[0].equals("5") && !cells[11].isBlank()) {
                add(cells, words);
            }
        }
        return words;
    }

    private static void add(String[] cells, List<List<Word>> words) {
        try {
            int picture = Integer.parseInt(cells[1]) - 1;
            double left = Double.parseDouble(cells[6]);
            double top = Double.parseDouble(cells[7]);
            double width = Double.parseDouble(cells[8]);
            double height = Double.parseDouble(cells[9]);
            String text = cells[11].strip();
            if (picture >= 0 && picture < words.size() && isKept(text, Double.parseDouble(cells[10]))) {
                words.get(picture).add(new Word(text, left, top, left + width, top + height, false));
            }
        } catch (NumberFormatException notAWord) {
            // A line of another shape holds no word.
        }
    }

    /** Stamps, signatures and specks are read with little confidence, and as no word of any kind. */
    private static boolean isKept(String text, double confidence) {
        String core = text.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
        boolean word = (core.length() > 1 && Syllable.fits(core))
                || core.matches("\\d[\\d.,/:-]*|[\\p{Lu}\\d]{2,}|[\\p{L}\\d]+([/&-][\\p{L}\\d]+)+|[IVX]+");
        return confidence >= (word ? LEAST : DOUBTFUL);
    }
}
