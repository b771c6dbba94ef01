package vn.thidua.plan.intake.ocr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from tesseract's report on a page how it must be turned to stand upright. */
final class Upright {
    private static final Pattern ROTATE = Pattern.compile("Rotate: (90|180|270)\\b");

    private Upright() {}

    /** Returns the quarter turns clockwise; 0 where the page stands upright or the report does not say. */
    static int quarters(String report) {
        Matcher matcher = ROTATE.matcher(report);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) / 90 : 0;
    }
}
