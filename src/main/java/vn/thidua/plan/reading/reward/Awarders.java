package vn.thidua.plan.reading.reward;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Text;

/** Reads who awards: the office or post behind "của", or before the verb "tặng". */
final class Awarders {

    /** Words an awarding office or post begins with. */
    private static final List<String> HEADS = List.of(
            "chủ tịch nước",
            "chủ tịch",
            "thủ tướng",
            "chính phủ",
            "bộ trưởng",
            "thứ trưởng",
            "thủ trưởng",
            "giám đốc",
            "tổng giám đốc",
            "trưởng ban",
            "trưởng phòng",
            "trưởng công an",
            "hiệu trưởng",
            "viện trưởng",
            "chánh án",
            "chỉ huy trưởng",
            "tư lệnh",
            "bí thư",
            "ủy ban",
            "ubnd",
            "ubmttq",
            "hội đồng",
            "ban chấp hành",
            "ban thường vụ",
            "ban chỉ đạo",
            "ban giám hiệu",
            "tổng liên đoàn",
            "liên đoàn",
            "công đoàn",
            "trung ương",
            "tỉnh đoàn",
            "thành đoàn",
            "huyện đoàn",
            "đảng ủy",
            "tỉnh ủy",
            "thành ủy",
            "huyện ủy",
            "quận ủy",
            "đảng bộ",
            "quốc hội",
            "bộ",
            "sở",
            "cục",
            "tổng cục",
            "phòng",
            "công an",
            "hội",
            "nhà trường",
            "trường",
            "tỉnh",
            "thành phố",
            "huyện",
            "quận",
            "cấp");

    /** Words that cannot be in the name of an office or post. */
    private static final Set<String> ENDS = Set.of(
            "cho", "đối", "hoặc", "tặng", "về", "trong", "theo", "gồm", "được", "có", "đạt", "là", "nếu", "để", "từ",
            "khi", "sau", "trước", "gửi", "với", "do", "xét", "trao", "dành", "kèm", "đến", "tại", "xem", "quyết",
            "khen", "nhằm", "như", "thì", "không", "đã", "sẽ", "cùng", "trình", "các", "những", "số", "mỗi", "vì",
            "ghi", "phải", "thực", "căn", "biểu");

    /** "Thủ trưởng các cơ quan, đơn vị". */
    private static final List<String> BEARERS = List.of("đơn vị", "địa phương", "tổ chức", "doanh nghiệp");

    private static final List<String> PLACES =
            List.of("xã", "phường", "thị trấn", "đặc khu", "quận", "huyện", "thị xã", "thành phố", "tỉnh");

    /** Verbs between who awards and "tặng". */
    private static final Set<String> ACTS = Set.of(
            "xem", "xét", "quyết", "định", "khen", "thưởng", "sẽ", "trao", "tặng", "ra", "công", "nhận", "ký", "và");

    private static final List<String> VERBS = List.of("biểu dương", "tuyên dương", "khen thưởng", "tặng", "xét");

    /** How many characters before the verb are looked at. */
    private static final int REACH = 160;

    private Awarders() {}

    /** Returns the office behind a form that ends at {@code from} ("Bằng khen | của Chủ tịch …"), empty where there is none. */
    static Text behind(Text text, int from) {
        String key = text.key();
        int at = Words.skipSpace(key, from);
        if (Words.startsAt(key, "do", at)) {
            int decides = Words.find(key.substring(at, Math.min(key.length(), at + REACH)), "quyết định", 0);
            return decides < 0 ? Text.EMPTY : before(text, at + decides);
        }
        if (Words.startsAt(key, "của", at)) {
            at = Words.skipSpace(key, at + "của".length());
        } else if (head(key, at) == null) {
            return Text.EMPTY;
        }
        return text.subText(at, end(text, at)).trim();
    }

    /** Returns the office that stands before the verb at {@code verb} in the same clause ("Chủ tịch … xem xét | tặng"), empty where there is none. */
    static Text before(Text text, int verb) {
        String key = text.key();
        int clause = Math.max(0, verb - REACH);
        for (int i = clause; i < verb; i++) {
            if (".;:".indexOf(key.charAt(i)) >= 0) {
                clause = i + 1;
            }
        }
        for (int at = clause; at < verb; at = next(key, at)) {
            if (head(key, at) != null) {
                int end = end(text, at);
                if (onlyActs(key, end, verb)) {
                    return text.subText(at, end).trim();
                }
            }
        }
        return Text.EMPTY;
    }

    /** Returns who awards in a line that opens a list ("Ủy ban … khen thưởng như sau:"), empty where it is no such line. */
    static Text host(Text line) {
        String key = line.key().stripTrailing();
        if (!key.endsWith(":") || key.length() > REACH * 2) {
            return Text.EMPTY;
        }
        for (String verb : VERBS) {
            int at = Words.find(key, verb, 0);
            Text awarder = at < 0 ? Text.EMPTY : before(line, at);
            if (!awarder.isEmpty()) {
                return awarder;
            }
        }
        return Text.EMPTY;
    }

    private static int next(String key, int at) {
        int end = Words.wordEnd(key, at);
        return end == at ? at + 1 : end;
    }

    private static @Nullable String head(String key, int at) {
        for (String head : HEADS) {
            if (Words.startsAt(key, head, at) && (at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1)))) {
                return head;
            }
        }
        return null;
    }

    private static boolean onlyActs(String key, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Words.wordEnd(key, at);
            if (end > at && !ACTS.contains(key.substring(at, end))) {
                return false;
            }
            at = end > at ? end : at + 1;
        }
        return true;
    }

    /** "các xã, phường" behind the name of an office says at which level it stands. */
    private static boolean isPlace(String key, int at) {
        return PLACES.stream().anyMatch(place -> Words.startsAt(key, place, at));
    }

    private static int end(Text text, int from) {
        String key = text.key();
        int at = from;
        String head = head(key, from);
        if (head != null) {
            at += head.length();
        }
        int last = at;
        while (at < key.length()) {
            int word = Words.skipSpace(key, at);
            int end = Words.wordEnd(key, word);
            boolean first = last == from + (head == null ? 0 : head.length());
            if (end > word && Words.startsAt(key, "các", word) && (first || isPlace(key, Words.skipSpace(key, end)))) {
                last = end;
                at = end;
            } else if (end > word) {
                String next = key.substring(word, end);
                if ("và".equals(next)
                        ? !goesOn(text, end)
                        : ENDS.contains(next)
                                || Words.startsAt(key, "ban hành", word)
                                || Words.startsAt(key, "đề nghị", word)) {
                    return last;
                }
                last = end;
                at = end;
            } else if (word < key.length()
                    && (key.charAt(word) == '-' || (key.charAt(word) == ',' && goesOn(text, word + 1)))) {
                at = word + 1;
            } else {
                return last;
            }
        }
        return last;
    }

    /** "Sở Văn hóa, Thể thao và Du lịch": a comma or "và" goes on with a capital that begins no other office and no form. */
    private static boolean goesOn(Text text, int from) {
        String key = text.key();
        int at = Words.skipSpace(key, from);
        if (BEARERS.stream().anyMatch(bearer -> Words.startsAt(key, bearer, at)) || isPlace(key, at)) {
            return true;
        }
        if (at >= key.length() || !Character.isUpperCase(text.charAt(at)) || head(key, at) != null) {
            return false;
        }
        for (String form : FormNames.FORMS) {
            if (Words.startsAt(key, form, at)) {
                return false;
            }
        }
        return true;
    }
}
