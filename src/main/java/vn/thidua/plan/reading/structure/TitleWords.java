package vn.thidua.plan.reading.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Part;

/** The words that titles of documents and annexes begin with, in bare spelling. */
final class TitleWords {

    private static final int LOOK_AT = 80;
    private static final int LABEL_AT_MOST = 24;

    private static final List<String> DECISIONS = List.of("quyet dinh");
    private static final List<String> PLANS = List.of(
            "ke hoach",
            "chi thi",
            "huong dan",
            "chuong trinh",
            "thong bao",
            "nghi quyet",
            "phuong an",
            "de an",
            "thong tri",
            "cong van",
            "quy che",
            "the le",
            "quy dinh");
    private static final List<String> ANNEXES = List.of(
            "phu luc",
            "mau ",
            "bieu ",
            "bieu mau",
            "danh sach",
            "danh muc",
            "bang ",
            "bao cao",
            "to trinh",
            "bien ban",
            "phieu ",
            "de cuong",
            "ban dang ky",
            "dang ky ",
            "giay ",
            "don ",
            "tieu chi",
            "thang diem",
            "lich ",
            "bo tieu chi",
            "giao uoc",
            "noi dung dang ky",
            "phan cong",
            "tong hop");

    private TitleWords() {}

    /** The kind of document that a line of capitals names, null where it names none. */
    static Part.@Nullable Kind kind(Line line) {
        Text text = line.text();
        if (text.length() > 200 || text.charAt(text.length() - 1) == ':') {
            return null;
        }
        if (!Character.isUpperCase(text.charAt(0))) {
            return null;
        }
        boolean capitals = Headings.inCapitals(text) || opensInCapitals(text);
        if (!capitals && text.length() > LABEL_AT_MOST) {
            return null;
        }
        String bare = Bare.of(text, LOOK_AT);
        if (!capitals && !isAnnexLabel(bare) && !(isAlone(bare) && Character.isUpperCase(text.charAt(0)))) {
            return null;
        }
        if (starts(DECISIONS, bare)) {
            return Part.Kind.DECISION;
        }
        if (starts(PLANS, bare)) {
            return Part.Kind.PLAN;
        }
        return starts(ANNEXES, bare + " ") ? Part.Kind.ANNEX : null;
    }

    /** "KẾ HOẠCH Phát động …", "KẾ HOẠCH: Phát động …", "KẾ HOẠCH (V/v phát động …)": the kind of document and its subject on one line. */
    private static boolean opensInCapitals(Text text) {
        String[] words = text.subText(0, Math.min(LABEL_AT_MOST, text.length()))
                .toString()
                .split(":? ", 4);
        return words.length > 2
                && Headings.inCapitals(words[0] + words[1])
                && isAlone(Bare.of(words[0] + " " + words[1], LOOK_AT))
                && (Character.isUpperCase(words[2].charAt(0)) || words[2].charAt(0) == '(');
    }

    /** The kind that the end of one line and the start of the next name together: "QUYẾT" above "ĐỊNH". */
    static Part.@Nullable Kind broken(Line line, Line next) {
        if (!Headings.inCapitals(next.text())) {
            return null;
        }
        String bare = Bare.of(line.text(), LOOK_AT) + " " + Bare.of(next.text(), LOOK_AT);
        if (starts(DECISIONS, bare)) {
            return Part.Kind.DECISION;
        }
        return starts(PLANS, bare) ? Part.Kind.PLAN : null;
    }

    /** Whether the articles of a decision follow: "QUYẾT ĐỊNH:". */
    static boolean decides(Line line) {
        String bare = Bare.of(line.text(), LOOK_AT);
        return Headings.inCapitals(line.text()) && (bare.equals("quyet dinh:") || bare.equals("quyet dinh"));
    }

    /** Whether the line is the name of a kind of document and nothing else. */
    static boolean isAlone(String bare) {
        return DECISIONS.contains(bare) || PLANS.contains(bare);
    }

    /** "Phụ lục", "Phụ lục 2", "Phụ lục II". */
    static boolean isAnnexLabel(String bare) {
        if (!bare.startsWith("phu luc") || bare.length() > 16) {
            return false;
        }
        String number = bare.substring("phu luc".length()).strip();
        return number.isEmpty() || number.matches("(?:so )?(?:\\d{1,2}[a-z]?|[ivx]{1,4})[.:]?");
    }

    /** "PHỤ LỤC: …" in capitals. */
    static boolean isAnnexTitle(Line line) {
        return Headings.inCapitals(line.text()) && Bare.of(line.text(), LOOK_AT).startsWith("phu luc");
    }

    private static boolean starts(List<String> words, String bare) {
        return words.stream().anyMatch(bare::startsWith);
    }
}
