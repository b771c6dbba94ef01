package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Text;

/** Finds the papers listed below a heading about dossiers. */
final class Papers {

    /** Words that the name of a paper begins with. */
    private static final List<String> NAMES = List.of(
            "tờ trình",
            "văn bản",
            "công văn",
            "biên bản",
            "báo cáo",
            "bản báo cáo",
            "bản tóm tắt",
            "bản thành tích",
            "danh sách",
            "bảng",
            "bản sao",
            "bản photo",
            "phiếu",
            "xác nhận",
            "giấy xác nhận",
            "ý kiến",
            "quyết định",
            "kết quả",
            "chứng nhận",
            "giấy chứng nhận",
            "đơn",
            "bản tự",
            "bản đăng ký",
            "bản mô tả",
            "bản cam kết",
            "đề nghị",
            "hồ sơ minh chứng",
            "tài liệu",
            "minh chứng",
            "bản kê khai",
            "sáng kiến",
            "file",
            "tệp",
            "trích ngang",
            "bản trích");

    /** How many characters tell whether a piece names a paper. */
    private static final int LOOK_AT = 48;

    private Papers() {}

    /** Returns the papers, in the order of the text; empty where the heading is followed by rules only. */
    static List<Text> of(Block block) {
        List<Text> papers = new ArrayList<>();
        inline(block.rest(), papers);
        inline(block.heading(), papers);
        block.children().forEach(child -> collect(child, papers));
        return papers;
    }

    private static void collect(Block block, List<Text> papers) {
        if (block.table() != null) {
            return;
        }
        String key = block.text().key();
        if (Words.startsWithAny(key, NAMES) || startsWithCount(key)) {
            papers.add(withoutCount(block.text()));
            return;
        }
        inline(block.text(), papers);
        block.children().forEach(child -> collect(child, papers));
    }

    /** "Hồ sơ gồm: Tờ trình; biên bản họp; báo cáo thành tích." */
    private static void inline(Text text, List<Text> papers) {
        String key = text.key();
        int gom = Words.find(key, "gồm", 0);
        if (gom < 0 && !Words.startsWithAny(key, NAMES)) {
            return;
        }
        Text list = sentence(text.from(gom < 0 ? 0 : Words.skipSpace(key, colon(key, gom + "gồm".length()))));
        for (Text piece : list.split(';')) {
            commaList(piece, papers);
        }
    }

    /** A comma parts two papers only where the name of a paper follows ("biên bản họp, có chữ ký" is one). */
    private static void commaList(Text piece, List<Text> papers) {
        int from = 0;
        for (int i = 0; i <= piece.length(); i++) {
            boolean end = i == piece.length();
            if (end || (piece.charAt(i) == ',' && isPaper(piece, i + 1))) {
                Text paper = withoutCount(piece.subText(from, i).trim());
                if (Words.startsWithAny(paper.key(), NAMES)) {
                    papers.add(paper);
                }
                from = i + 1;
            }
        }
    }

    private static boolean isPaper(Text piece, int from) {
        Text start =
                piece.subText(from, Math.min(piece.length(), from + LOOK_AT)).trim();
        return Words.startsWithAny(withoutCount(start).key(), NAMES);
    }

    private static int colon(String key, int at) {
        int next = Words.skipSpace(key, at);
        if (Words.startsAt(key, "có", next)) {
            next = Words.skipSpace(key, next + 2);
        }
        return next < key.length() && key.charAt(next) == ':' ? next + 1 : next;
    }

    private static Text sentence(Text text) {
        int end = text.toString().indexOf(". ");
        return end < 0 ? text : text.subText(0, end);
    }

    private static boolean startsWithCount(String key) {
        return key.length() > 2 && Character.isDigit(key.charAt(0)) && Words.startsWithAny(afterCount(key), NAMES);
    }

    private static Text withoutCount(Text text) {
        String key = text.key();
        if (!key.isEmpty() && Character.isDigit(key.charAt(0))) {
            String rest = afterCount(key);
            return text.from(key.length() - rest.length());
        }
        if (Words.startsAt(key, "và", 0)) {
            return text.from(Words.skipSpace(key, 2));
        }
        return text;
    }

    /** "01 bản Báo cáo …", "02 Tờ trình …". */
    private static String afterCount(String key) {
        int at = Words.skipSpace(key, Words.wordEnd(key, 0));
        if (Words.startsAt(key, "bản", at) || Words.startsAt(key, "bộ", at)) {
            int next = Words.skipSpace(key, Words.wordEnd(key, at));
            if (Words.startsWithAny(key.substring(next), NAMES)) {
                at = next;
            }
        }
        return key.substring(at);
    }
}
