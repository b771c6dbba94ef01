package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes page numbers and signature stamps out of the lines. */
final class Furniture {

    private static final int SHORT = 90;
    private static final int LIST_TABLE_AT_MOST = 60;
    private static final Set<String> FIRST_COLUMN = Set.of("tt", "stt", "số tt", "số thứ tự");
    private static final Pattern PAGE = Pattern.compile(
            "(?:(?:trang|page)\\s*)?[-–]?\\s*\\d{1,3}\\s*[-–]?(?:\\s*/\\s*\\d{1,3})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern STAMP = Pattern.compile(
            "(?:người ký|ký bởi|ký số bởi|được ký bởi|thời gian ký|ngày ký|giờ ký|chữ ký số|signature not verified|digitally signed|email\\s*:).*"
                    + "|.{0,60}\\d{1,2}:\\d{2}(?::\\d{2})?\\s*\\+0?7:?00.{0,10}");

    private final List<Line> lines;
    private final List<Text> taken;
    private int sinceRow = LIST_TABLE_AT_MOST;

    private Furniture(List<Line> lines, List<Text> taken) {
        this.lines = lines;
        this.taken = taken;
    }

    /** Returns the lines without furniture; what was taken out is added to {@code taken}. */
    static List<Line> strip(List<Line> lines, List<Text> taken) {
        return new Furniture(lines, taken).strip();
    }

    private List<Line> strip() {
        List<Line> kept = new ArrayList<>(lines.size());
        boolean tighten = false;
        for (Line line : lines) {
            if (isFurniture(line)) {
                taken.add(line.text());
                tighten = true;
            } else {
                kept.add(tighten ? line.tight() : line);
                tighten = false;
            }
        }
        return kept;
    }

    private boolean isFurniture(Line line) {
        Text text = line.text();
        if (text.length() > SHORT) {
            sinceRow++;
            return false;
        }
        String key = text.key();
        if (FIRST_COLUMN.contains(key)) {
            sinceRow = 0;
            return false;
        }
        if (sinceRow < LIST_TABLE_AT_MOST && NUMBER.matcher(key).matches()) {
            sinceRow = 0;
            return false;
        }
        sinceRow++;
        return PAGE.matcher(key).matches() || STAMP.matcher(key).matches();
    }
}
