package vn.thidua.plan.reading.structure;

import java.util.Set;

/** Knows the words that no paragraph ends with: the line goes on below. */
final class Unfinished {

    private static final Set<String> WORDS = Set.of(
            "giao", "của", "và", "các", "số", "tại", "do", "với", "theo", "về", "cho", "là", "trong", "sở", "ông", "bà",
            "những", "đồng", "hoặc", "ngày", "tháng", "điều", "từ", "đến", "bởi", "cùng", "được", "bằng", "trên", "để",
            "ủy", "thành", "ban", "hội", "nghị", "luật", "quyết", "-", "–");

    private Unfinished() {}

    /** Whether the text breaks off with such a word. */
    static boolean is(Text text) {
        int end = text.length();
        int from = end;
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        return WORDS.contains(text.subText(from, end).key());
    }
}
