package vn.thidua.plan.reading.header;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thidua.plan.reading.structure.Text;

/** Recognises names of persons. */
final class PersonNames {

    private static final Set<String> FAMILIES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "dương", "lý", "đào", "đinh", "lâm", "mai", "trịnh", "phùng", "vi", "triệu", "văn", "hà", "tô", "tạ", "cao",
            "châu", "chu", "doãn", "đoàn", "đồng", "đàm", "giang", "hứa", "kiều", "khổng", "khuất", "la", "lại", "lăng",
            "lương", "lưu", "mạc", "nghiêm", "ninh", "nông", "ông", "quách", "thái", "thân", "thạch", "tiêu", "tôn",
            "tống", "trang", "trương", "từ", "uông", "vương", "bế", "ma", "hầu", "mã", "quan", "sơn", "kim", "danh",
            "lục", "âu", "an", "bạch", "sùng", "lò", "cầm", "quàng", "vàng", "thào", "giàng", "ksor", "rơ", "rah",
            "siu", "y", "điểu", "hờ", "bá", "cù", "cung", "diệp", "giáp", "hán", "khúc", "lã", "lộc", "nhâm", "nhữ",
            "ô", "phí", "phó", "phương", "sầm", "tào", "tăng", "thiều", "tòng", "viên", "ung", "bàn", "đèo", "đới",
            "hạ", "mùa", "lầu");

    private static final List<String> DEGREES = List.of(
            "gs",
            "pgs",
            "ts",
            "ths",
            "bs",
            "bscki",
            "bsckii",
            "ks",
            "cn",
            "đại tá",
            "thượng tá",
            "trung tá",
            "thiếu tá",
            "thiếu tướng",
            "trung tướng",
            "nhà giáo",
            "ngưt",
            "ngnd",
            "thầy thuốc",
            "gs.ts",
            "pgs.ts",
            "(đã ký)",
            "đã ký");

    private PersonNames() {}

    /** Whether a line is a name of two to six words and nothing else, a degree or rank before it apart. */
    static boolean isName(Text line) {
        Text name = withoutDegree(line);
        if (name.length() < 4 || name.length() > 40) {
            return false;
        }
        String[] words = name.toString().split(" ", -1);
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0))
                    || word.chars().anyMatch(c -> !Character.isLetter(c) && c != '\'' && c != '-' && c != '’')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first word is a family name. */
    static boolean hasFamilyName(Text line) {
        String name = withoutDegree(line).toString().toLowerCase(Locale.ROOT);
        int end = name.indexOf(' ');
        return end > 0 && FAMILIES.contains(name.substring(0, end));
    }

    /** Whether a word, in whatever case, is a family name. */
    static boolean isFamily(String word) {
        return FAMILIES.contains(word.toLowerCase(Locale.ROOT));
    }

    static Text withoutDegree(Text line) {
        Text name = line.trim();
        boolean again = true;
        while (again) {
            again = false;
            String key = name.key();
            for (String degree : DEGREES) {
                if (key.startsWith(degree)
                        && key.length() > degree.length()
                        && ". ".indexOf(key.charAt(degree.length())) >= 0) {
                    name = name.from(degree.length() + 1).trim();
                    again = true;
                    break;
                }
            }
        }
        return name;
    }
}
