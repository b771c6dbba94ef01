package vn.thidua.plan.reading.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the kinds of recipients that a text names side by side: tập thể, cá nhân, hộ gia đình … */
final class RecipientKinds {

    private static final List<String> KINDS = List.of(
            "tập thể",
            "cá nhân",
            "hộ gia đình",
            "gia đình",
            "doanh nghiệp",
            "doanh nhân",
            "hợp tác xã",
            "nhóm tác giả",
            "nhóm cá nhân");

    /** The collectives of a school beside its pupils. */
    private static final String CLASSES = "tập thể lớp";

    /** Taken only where none of the others is named. */
    private static final List<String> LOOSE_KINDS = List.of(
            "đơn vị",
            "địa phương",
            "nhà trường",
            "trường",
            "học sinh",
            "sinh viên",
            "giáo viên",
            "cán bộ",
            "công đoàn cơ sở",
            "tổ công đoàn",
            "tổ chuyên môn",
            "chi đoàn",
            "đoàn viên",
            "chi hội",
            "hội viên",
            "chi bộ",
            "tổ chức đảng",
            "đảng viên",
            "khoa",
            "khu phố",
            "thôn",
            "tổ dân phố",
            CLASSES,
            "lớp");

    /** Words and signs that may stand between two kinds of the same row. */
    private static final Set<String> LINKS = Set.of(
            "và", "hoặc", "các", "những", "cho", "với", "đối", "cùng", "tổ", "chức", "đơn", "vị", "cơ", "quan", "tiêu",
            "biểu", "xuất", "sắc", "điển", "hình", "tiên", "tiến", "là", "nhóm");

    private RecipientKinds() {}

    /** Returns the kinds of the first row of kinds at or behind {@code from}, each once, in the order of the text. */
    static List<String> read(String key, int from) {
        List<String> row = read(key, from, KINDS);
        boolean classes = row.equals(List.of("tập thể")) && Words.find(key, CLASSES, from) >= 0;
        if (!row.isEmpty() && !classes) {
            return row;
        }
        List<String> loose = read(key, from, LOOSE_KINDS);
        return classes && loose.size() == 1 ? row : loose;
    }

    /** Returns the kinds as {@link #read}, without the loose words such as "đơn vị". */
    static List<String> readStrict(String key, int from) {
        return read(key, from, KINDS);
    }

    /** Returns the place of the first kind at or behind {@code from}, -1 where there is none. */
    static int find(String key, int from) {
        int first = -1;
        for (String kind : KINDS) {
            int at = Words.find(key, kind, from);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    private static List<String> read(String key, int from, List<String> kinds) {
        List<String> row = new ArrayList<>();
        int at = from;
        while (at < key.length()) {
            String kind = kindAt(key, at, kinds);
            if (kind != null) {
                if (!row.contains(kind)) {
                    row.add(kind);
                }
                at += kind.length();
            } else if (Character.isLetterOrDigit(key.charAt(at))) {
                int end = Words.wordEnd(key, at);
                if (!row.isEmpty() && !isLink(key.substring(at, end))) {
                    return row;
                }
                at = end;
            } else if (!row.isEmpty() && ".;:".indexOf(key.charAt(at)) >= 0 && !isCounted(key, at)) {
                return row;
            } else {
                at++;
            }
        }
        return row;
    }

    /** "02 tập thể; 05 cá nhân": behind a semicolon a number goes on with the row. */
    private static boolean isCounted(String key, int at) {
        int next = Words.skipSpace(key, at + 1);
        return key.charAt(at) == ';' && next < key.length() && Character.isDigit(key.charAt(next));
    }

    private static boolean isLink(String word) {
        return LINKS.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    private static @org.jspecify.annotations.Nullable String kindAt(String key, int at, List<String> kinds) {
        for (String kind : kinds) {
            if (Words.startsAt(key, kind, at) && (at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1)))) {
                return kind;
            }
        }
        return null;
    }
}
