package vn.thidua.plan.reading.structure;

import java.util.regex.Pattern;

/** Recognises lines that only stand in the head of a document. */
final class HeadLines {

    private static final int SHORT = 160;
    private static final Pattern NUMBER = Pattern.compile("số\\s*[:.]?\\s*\\d{0,6}\\s*[/\\-–].*");
    private static final Pattern DATE =
            Pattern.compile("(?:.{2,120}[|,\\s])?\\p{L}{2,}[^,]{0,30},\\s*ngày\\s*[\\d.…]*\\s*tháng.{0,30}");

    private HeadLines() {}

    /** The national motto, on a line of its own or beside the name of the issuing body. */
    static boolean isMotto(Line line) {
        return line.text().length() <= 2 * SHORT && line.text().key().contains("cộng hòa xã hội");
    }

    /** "Số: 12/KH-UBND" or "Hoa Sen, ngày 5 tháng 3 năm 2024". */
    static boolean isNumberOrDate(Text line) {
        return line.length() <= SHORT
                && (NUMBER.matcher(line.key()).matches()
                        || DATE.matcher(line.key()).matches());
    }
}
