package vn.thidua.plan.reading.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the body of a document ends and its foot begins. */
final class Feet {

    private static final int SIGNATURE_AT_MOST = 12;
    private static final int SHORT = 80;
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(?:TM|KT|TL|TUQ|T\\.M|Q)\\s*[./]|T/M|K/T|T/L)\\s*\\p{Lu}.*"
                    + "|(?:PHÓ |P\\.\\s?)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|CỤC TRƯỞNG)"
                    + "|(?:Phó )?(?:Chủ tịch|Giám đốc|Trưởng phòng|Hiệu trưởng|Bí thư|Trưởng ban)");

    private Feet() {}

    static boolean begins(Line line) {
        Text text = withoutFrame(line.text());
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first == 'N' || first == 'n') && Bare.of(text, 14).startsWith("noi nhan");
    }

    /** In a table drawn with bars the recipients stand behind one. */
    private static Text withoutFrame(Text text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '|' || text.charAt(at) == ' ')) {
            at++;
        }
        return text.from(at);
    }

    /** "./." closes a Vietnamese document. */
    static boolean endsBody(Line line) {
        String text = line.text().toString();
        return text.endsWith("./.") || text.endsWith(".//.") || text.endsWith("./");
    }

    /** Moves a signature that stands above the recipients, or without any, from the body to the foot. */
    static void settle(Zone zone) {
        List<Line> body = zone.body();
        int from = body.size();
        int lowest = Math.max(0, body.size() - SIGNATURE_AT_MOST);
        for (int i = body.size() - 1; i >= lowest; i--) {
            Text text = body.get(i).text();
            if (text.length() > SHORT && !hasGap(text)) {
                break;
            }
            boolean frame =
                    Bars.isBar(body.get(i)) && i == from - 1 && !zone.foot().isEmpty();
            if (frame || AUTHORITY.matcher(text).matches()) {
                from = i;
            }
        }
        List<Line> moved = body.subList(from, body.size());
        zone.foot().addAll(0, moved);
        moved.clear();
    }

    private static boolean hasGap(Text text) {
        return text.toString().contains("    ");
    }
}
