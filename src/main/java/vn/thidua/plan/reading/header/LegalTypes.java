package vn.thidua.plan.reading.header;

import java.util.List;

/** The words that a reference to a document begins with. */
final class LegalTypes {

    private static final List<String> TYPES = List.of(
            "nghị quyết liên tịch",
            "nghị quyết",
            "chỉ thị",
            "quyết định",
            "kế hoạch liên tịch",
            "kế hoạch",
            "chương trình hành động",
            "chương trình",
            "thông tư liên tịch",
            "thông tư",
            "nghị định",
            "công văn",
            "thông báo kết luận",
            "thông báo",
            "kết luận",
            "thông tri",
            "hướng dẫn",
            "tờ trình",
            "đề án",
            "quy định",
            "pháp lệnh",
            "báo cáo",
            "công điện",
            "văn bản hợp nhất",
            "văn bản",
            "quy chế",
            "sắc lệnh",
            "điều lệ",
            "phương án",
            "luật",
            "lệnh",
            "thể lệ",
            "chi thị",
            "quyêt định");

    private static final List<String> NUMBER_WORDS = List.of("số", "số:", "so", "sô", "sỗ", "sổ", "số.");

    /** The blank before it may be lost: "Chương trình hành độngsố 34-CTr/TU". */
    private static final String GLUED = "số";

    private LegalTypes() {}

    /**
     * Offset of the words that name the kind of the document whose number stands at {@code number}, or of the word "số" alone; -1 where neither
     * stands before it.
     *
     * @param from where to look from
     */
    static int start(String key, int from, int number) {
        String before = key.substring(from, number).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        String bareWord = word.startsWith("(") ? word.substring(1) : word;
        boolean numbered = NUMBER_WORDS.contains(bareWord);
        int label = numbered ? word.length() : word.endsWith(GLUED) ? GLUED.length() : 0;
        String type = before.substring(0, before.length() - label).stripTrailing();
        int best = -1;
        for (String kind : TYPES) {
            if (type.endsWith(kind)) {
                int at = type.length() - kind.length();
                boolean whole = at == 0 || !Character.isLetter(type.charAt(at - 1));
                if (whole && (best < 0 || at < best)) {
                    best = at;
                }
            }
        }
        if (best >= 0) {
            return from + best;
        }
        return numbered ? from + before.length() - bareWord.length() : -1;
    }
}
