package vn.thidua.plan.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Text;

/**
 * Place and date of issue, from the line "Nơi, ngày … tháng … năm …".
 *
 * @param place name of the place, null where the line has none
 * @param date whole date, null where the day or month is missing
 */
record PlaceAndDate(@Nullable Field place, @Nullable Field date) {

    private static final int HEAD_LINES = 24;
    private static final Pattern LINE = Pattern.compile(
            ",\\s*(?=(?:ngày|tháng)\\b)|(?<=\\S)\\s+(?=ngày\\s*[\\d.…]*\\s*tháng)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LAST_LINE_AT_MOST = 80;
    private static final Pattern AT_THE_END =
            Pattern.compile("\\p{Lu}[\\p{L}\\s.-]{1,40},\\s*ngày\\s[\\d.…\\s]{1,8}tháng.{4,30}");
    private static final List<String> SMALL =
            List.of("phố", "xã", "phường", "huyện", "quận", "tỉnh", "thị", "trấn", "-", "–", "đảo", "đặc", "khu");

    /** Reads the head, or the last lines of a document that is dated above its signature. */
    static PlaceAndDate read(DocumentPart part) {
        PlaceAndDate above = read(part.head());
        if (above.place() != null || above.date() != null) {
            return above;
        }
        List<Block> blocks = part.body().children();
        List<Text> last = new ArrayList<>(part.foot());
        Block end = blocks.isEmpty() ? null : blocks.getLast();
        while (end != null && !end.children().isEmpty()) {
            end = end.children().getLast();
        }
        if (end != null && end.table() == null && end.text().length() < LAST_LINE_AT_MOST) {
            last.addFirst(end.text());
        }
        return last.stream()
                .filter(line -> line.length() < LAST_LINE_AT_MOST
                        && AT_THE_END.matcher(line).matches())
                .findFirst()
                .map(line -> read(List.of(line)))
                .orElse(above);
    }

    /** Reads the head; both are null where there is no such line. */
    static PlaceAndDate read(List<Text> head) {
        Text text = Text.join(withoutMotto(head));
        String key = text.key();
        Matcher line = LINE.matcher(key);
        while (line.find()) {
            int rest = line.end();
            Dates.Found date = Dates.at(key, rest);
            if (date == null && !key.startsWith("ngày", rest)) {
                continue;
            }
            Field place = place(text, line.start());
            Field day = date == null || date.dating().iso().length() < 10
                    ? null
                    : new Field(date.dating().iso(), text.span(rest, date.end()), Certainty.SURE);
            if (place != null || day != null) {
                return new PlaceAndDate(place, day);
            }
        }
        return new PlaceAndDate(null, null);
    }

    private static List<Text> withoutMotto(List<Text> head) {
        List<Text> lines = new ArrayList<>();
        for (Text line : head.subList(0, Math.min(HEAD_LINES, head.size()))) {
            if (!Motto.isPart(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The words with capitals before the comma. */
    private static @Nullable Field place(Text text, int comma) {
        int end = comma;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        int at = end;
        while (at > 0) {
            int start = text.toString().lastIndexOf(' ', at - 1) + 1;
            String word = text.toString().substring(start, at);
            if (!isPlaceWord(word) && !isDistrictNumber(text, start, word)) {
                break;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                from = start;
            }
            at = start - 1;
        }
        Text place = text.subText(from, end).trim();
        return place.length() < 2 ? null : new Field(place.toString(), place.span(), Certainty.SURE);
    }

    /** "Quận 5", "Phường 12". */
    private static boolean isDistrictNumber(Text text, int start, String word) {
        String before = text.subText(Math.max(0, start - 8), start).trim().key();
        return word.length() <= 2
                && word.chars().allMatch(Character::isDigit)
                && (before.endsWith("quận") || before.endsWith("phường"));
    }

    private static boolean isPlaceWord(String word) {
        if (word.isEmpty()) {
            return false;
        }
        if (SMALL.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (!Character.isUpperCase(word.charAt(0)) || word.indexOf('/') >= 0) {
            return false;
        }
        long capitals = word.chars().filter(Character::isUpperCase).count();
        boolean number = word.chars().anyMatch(Character::isDigit);
        return !number && (capitals < 3 || word.indexOf('.') > 0);
    }

    /** Day of issue, null where it is not known. */
    @Nullable
    Dating day() {
        return date == null ? null : new Dating(date.value());
    }
}
