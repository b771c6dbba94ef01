package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a title and the bracket below it. */
final class Titles {

    private static final int LINES_AT_MOST = 14;
    private static final int LONG_LINE = 200;

    /** A line of a subject seldom is as long as this and ends with a full stop too. */
    private static final int SENTENCE = 60;

    private static final int CHARACTERS_AT_MOST = 900;
    private static final List<String> OPENINGS = List.of(
            "căn cứ ",
            "thực hiện ",
            "để ",
            "nhằm ",
            "trên cơ sở ",
            "xét ",
            "theo ",
            "thi hành ",
            "phát huy ",
            "tiếp tục thực hiện ");
    private static final List<String> ISSUERS = List.of(
            "ủy ban nhân dân",
            "chủ tịch",
            "giám đốc",
            "hiệu trưởng",
            "bộ trưởng",
            "trưởng ",
            "ban thường vụ",
            "ban chấp hành",
            "hội đồng",
            "thủ tướng",
            "ban giám hiệu");

    private Titles() {}

    static boolean isAttachment(Line line) {
        String key = line.text().subText(0, Math.min(60, line.text().length())).key();
        String words = key.startsWith("(") ? key.substring(1).strip() : key;
        return words.startsWith("kèm theo")
                || words.startsWith("ban hành kèm theo")
                || (words.startsWith("đính kèm") && key.startsWith("("))
                || words.startsWith("ban hành theo");
    }

    /** Puts title and attachment of the document whose title begins at {@code from} into the zone; returns the line behind them. */
    static int read(List<Line> lines, int from, Zone zone) {
        int at = from;
        zone.addTo(zone.title(), lines.get(at++));
        boolean label = TitleWords.isAlone(Bare.of(lines.get(from).text(), 80))
                || TitleWords.isAnnexLabel(Bare.of(lines.get(from).text(), 80));
        int characters = 0;
        boolean subject = !label;
        while (at < lines.size() && at - from < LINES_AT_MOST && characters < CHARACTERS_AT_MOST) {
            Line line = lines.get(at);
            if (isAttachment(line)) {
                return attachment(lines, at, zone);
            }
            if (ends(lines, at, subject, zone)) {
                break;
            }
            zone.addTo(zone.title(), line);
            characters += line.text().length();
            subject = true;
            at++;
        }
        return at < lines.size() && isAttachment(lines.get(at)) ? attachment(lines, at, zone) : at;
    }

    private static boolean ends(List<Line> lines, int at, boolean subject, Zone zone) {
        Line line = lines.get(at);
        Line before = zone.title().getLast();
        String key = line.text().subText(0, Math.min(80, line.text().length())).key();
        boolean capitals = Headings.inCapitals(line.text());
        Markers.Found marker = line.marker();
        if (line.text().charAt(0) == '|'
                || line.text().toString().indexOf('\t') >= 0
                || isTableHead(key)
                || key.startsWith("kính gửi")) {
            return true;
        }
        boolean goesOn = !line.loose()
                && subject
                && capitals
                && marker != null
                && marker.marker().value() != 1;
        if ((subject && marker != null && !goesOn && !(marker.marker().isBullet() && !line.loose()))
                || (!subject && marker != null && marker.marker().value() == 1)) {
            return true;
        }
        if (capitals && namesIssuer(line.text()) && (line.loose() || (subject && !continuesWord(before)))) {
            return zone.title().size() > 1 || subject;
        }
        if (!subject) {
            return false;
        }
        if (line.text().key().endsWith("như sau:")) {
            return true;
        }
        boolean beforeCapitals = Headings.inCapitals(before.text());
        boolean small = Character.isLowerCase(line.text().charAt(0)) && !endsSentence(line);
        if (small && line.text().length() < LONG_LINE && !endsSentence(before)) {
            return false;
        }
        if (!capitals && line.text().length() > SENTENCE && endsSentence(line) && !continuesWord(before)) {
            return true;
        }
        if (line.loose()) {
            return !((capitals && beforeCapitals && zone.title().size() < 8)
                    || (line.bold() && before.bold() && !capitals && !endsSentence(before)));
        }
        if (beforeCapitals && zone.title().size() > 1 && !capitals && !line.bold()) {
            return !Character.isDigit(line.text().charAt(0)) && line.text().charAt(0) != '(';
        }
        return before.text().length() > LONG_LINE
                || (!capitals && OPENINGS.stream().anyMatch(key::startsWith));
    }

    /** Whether a line names the body that takes a decision, or the post of its head. */
    static boolean namesIssuer(Text line) {
        String key = line.key();
        return ISSUERS.stream().anyMatch(key::startsWith);
    }

    private static boolean continuesWord(Line before) {
        String key = before.text().key();
        return key.endsWith(" của")
                || key.endsWith(",")
                || key.endsWith(" và")
                || key.endsWith("-")
                || key.endsWith(" do");
    }

    private static boolean endsSentence(Line line) {
        return ".;:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static boolean isTableHead(String key) {
        return key.equals("tt")
                || key.equals("stt")
                || key.startsWith("tt ")
                || key.startsWith("stt ")
                || key.equals("số tt");
    }

    private static int attachment(List<Line> lines, int from, Zone zone) {
        List<Text> pieces = new ArrayList<>();
        int at = from;
        boolean bracket = lines.get(from).text().charAt(0) == '(';
        while (at < lines.size() && at - from < 6) {
            Text text = Texts.squeeze(lines.get(at).text());
            zone.addTo(new ArrayList<>(), lines.get(at));
            pieces.add(text);
            at++;
            boolean more = bracket
                    ? text.toString().indexOf(')') < 0
                    : at < lines.size()
                            && !lines.get(at).loose()
                            && Character.isLowerCase(lines.get(at).text().charAt(0));
            if (!more) {
                break;
            }
        }
        zone.attachment(Text.join(pieces));
        return at;
    }
}
