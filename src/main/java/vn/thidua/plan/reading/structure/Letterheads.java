package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets letterheads right that were copied into one line, or whose motto was broken over two. */
final class Letterheads {

    private static final int WITHIN = 700;

    private static final int BROKEN_WITHIN = 120;

    private static final Pattern MOTTO = Pattern.compile("cộng hòa xã hội chủ nghĩa việt nam");

    private static final Pattern SECOND_MOTTO = Pattern.compile("độc lập\\s?[-–—]\\s?tự do\\s?[-–—]\\s?hạnh phúc");

    private static final Pattern NUMBER =
            Pattern.compile("(?<=\\s)số\\s?[:.]?\\s?\\d{0,6}\\s?[/\\-–]\\s?(?=\\p{L}|\\d{4})");

    private static final Pattern DATE = Pattern.compile(
            "(?<=\\s)(?:\\p{Lu}[\\p{L}.]*\\s){0,4}\\p{Lu}[\\p{L}.]*,\\s?ngày\\s?[\\d.…]{0,6}\\s?tháng\\s?[\\d.…]{0,6}\\s?năm\\s?\\d{4}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern KIND = Pattern.compile(
            "(?<=\\s)(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|THỂ LỆ|THÔNG BÁO)(?=\\s)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ABOUT = Pattern.compile("(?<=\\s)v/v\\s");

    private static final Pattern ADDRESS = Pattern.compile("(?<=\\s)kính gửi");

    /** The body below the one whose territory is named first: "UBND TỈNH … SỞ …". */
    private static final Pattern LOWER = Pattern.compile(
            "(?<=(?:TỈNH|HUYỆN|QUẬN|PHỐ|XÃ|PHƯỜNG)\\s.{2,40}\\s)(?:SỞ|PHÒNG|TRƯỜNG|CHI CỤC|BAN QUẢN LÝ|TRUNG TÂM|BỆNH VIỆN|ĐẢNG ỦY|CÔNG AN)\\s");

    private Letterheads() {}

    /** The lines: those taken apart that hold a motto and more of a head, those put together that hold a motto between them. */
    static List<Line> settled(List<Line> lines) {
        List<Line> settled = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line before = settled.isEmpty() ? null : settled.getLast();
            if (isFlat(line)) {
                divide(line, settled);
            } else if (before != null && goesOn(before.text(), line.text())) {
                settled.set(
                        settled.size() - 1,
                        new Line(
                                Text.join(List.of(before.text(), line.text())),
                                before.indent(),
                                before.bold(),
                                before.loose()));
            } else {
                settled.add(line);
            }
        }
        return settled;
    }

    /** "CỘNG HÒA XÃ" above "HỘI CHỦ NGHĨA VIỆT NAM". */
    private static boolean goesOn(Text before, Text next) {
        return before.length() < BROKEN_WITHIN
                && before.key().endsWith("cộng hòa xã")
                && next.key().startsWith("hội chủ nghĩa");
    }

    private static boolean isFlat(Line line) {
        String text = line.text().toString();
        if (text.indexOf("CỘNG H") < 0
                || text.indexOf("CỘNG H") > WITHIN
                || text.indexOf('\t') >= 0
                || text.indexOf('|') >= 0) {
            return false;
        }
        String key =
                line.text().subText(0, Math.min(WITHIN, line.text().length())).key();
        return MOTTO.matcher(key).find()
                && SECOND_MOTTO.matcher(key).find()
                && NUMBER.matcher(key).find();
    }

    private static void divide(Line line, List<Line> into) {
        Text text = line.text();
        Text head = text.subText(0, Math.min(WITHIN, text.length()));
        String key = head.key();
        List<Integer> cuts = new ArrayList<>(List.of(0, text.length()));
        Matcher motto = MOTTO.matcher(key);
        if (cut(motto, true, cuts)) {
            cut(LOWER.matcher(head).region(0, motto.start()), false, cuts);
        }
        cut(ADDRESS.matcher(key), false, cuts);
        cut(SECOND_MOTTO.matcher(key), true, cuts);
        cut(NUMBER.matcher(key), false, cuts);
        cut(ABOUT.matcher(key), false, cuts);
        Matcher date = DATE.matcher(head);
        if (cut(date, true, cuts)) {
            cut(KIND.matcher(head).region(date.end(), head.length()), true, cuts);
        }
        cuts.sort(null);
        boolean loose = line.loose();
        for (int i = 1; i < cuts.size(); i++) {
            Text piece = text.subText(cuts.get(i - 1), cuts.get(i)).trim();
            if (!piece.isEmpty()) {
                into.add(new Line(piece, line.indent(), line.bold(), loose));
                loose = false;
            }
        }
    }

    /** Cuts before the first place a pattern fits, and behind it too if asked; tells whether it fits anywhere. */
    private static boolean cut(Matcher matcher, boolean behind, List<Integer> cuts) {
        boolean found = matcher.find();
        if (found) {
            cuts.add(matcher.start());
            if (behind) {
                cuts.add(matcher.end());
            }
        }
        return found;
    }
}
