package vn.thidua.plan.reading.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Span;

/** Looks at the words: misread or mistyped, doubled, left out. */
final class WordCheck implements Check {

    /** More different suspects than this make a text a badly recognised one, of which only some are shown. */
    private static final int MOST = 60;

    private static final int SHOWN = 20;

    /** Words that stay silent though doubled: they end one word and begin the next, or are verbs. */
    private static final Set<String> DOUBLES = Set.of(
            "luôn", "thường", "dần", "ngày", "người", "nhà", "từ", "đời", "mãi", "nơi", "lớp", "ai", "đâu", "năm",
            "trình", "báo", "đồng", "công", "thành", "thông", "sinh", "chính", "thực", "hiện", "tiến", "hành", "nghiệp",
            "hội", "dân", "tác", "viên", "trường", "xanh", "hằng", "hàng", "đều", "sâu", "rất", "quốc", "đảng", "bộ",
            "tỉnh", "xã", "phòng", "giao", "đoàn", "lý", "đạo", "học", "phát", "sự", "nhiều", "mới", "hai", "ba", "ban",
            "nhất", "tập", "quân", "tư", "vụ", "sở", "chủ", "kết", "chức", "quan", "tuyên", "phố", "văn", "vận", "chi",
            "thi", "cao", "nước", "tổ");

    private static final Set<String> NEVER_DOUBLED = Set.of(
            "các", "những", "và", "của", "cho", "với", "trong", "được", "để", "là", "về", "theo", "tại", "một", "đến",
            "này", "trên");

    /** Beginnings of fixed names, and the syllable that must follow. */
    private static final Map<String, String> CONTINUED =
            Map.of("ủy ban nhân", "dân", "hội đồng nhân", "dân", "mặt trận tổ", "quốc");

    private static final Set<String> BEGINNINGS = Set.of("ủy", "hội", "mặt");

    @Override
    public void look(Evidence evidence, Findings findings) {
        Map<String, Suspect> suspects = new LinkedHashMap<>();
        for (Passage passage : evidence.passages()) {
            List<Word> words = passage.words();
            String key = passage.text().key();
            int told = -1;
            for (int i = 0; i < words.size(); i++) {
                if (misread(passage, key, words, i, suspects)) {
                    told = i + 1;
                } else if (i > told) {
                    broken(passage, words.get(i), suspects);
                }
                doubled(passage, words, i, evidence, findings);
                missing(passage, key, words, i, evidence, findings);
            }
        }
        if (suspects.size() > MOST) {
            findings.add(Fault.POORLY_READ, "", new Span(0, evidence.raw().length()), suspects.size(), SHOWN);
            suspects.values().stream().limit(SHOWN).forEach(suspect -> suspect.tell(findings));
        } else {
            suspects.values().forEach(suspect -> suspect.tell(findings));
        }
    }

    private static boolean misread(
            Passage passage, String key, List<Word> words, int i, Map<String, Suspect> suspects) {
        if (i + 1 >= words.size() || !words.get(i + 1).joined()) {
            return false;
        }
        Word first = words.get(i);
        Word second = words.get(i + 1);
        String meant = Compounds.meant(first, second);
        meant = meant == null || isInsideWord(words, i) ? null : meant;
        if (meant == null && Confusions.begins(first) && !beginsWord(words, i + 1)) {
            meant = Confusions.meant(key, first, second);
        }
        boolean name = Character.isUpperCase(second.letters().charAt(0))
                && !first.letters().equals(first.letters().toUpperCase(Locale.ROOT));
        if (meant == null || name) {
            return false;
        }
        suspect(
                suspects,
                Fault.WORD_SUSPECT,
                passage,
                passage.text().span(first.from(), second.to()),
                first.letters() + " " + second.letters(),
                meant);
        return true;
    }

    /** "chính phú quý": the second syllable makes a good word with the next, or the first with the one before. */
    private static boolean isInsideWord(List<Word> words, int i) {
        boolean before = i > 0 && words.get(i).joined() && Compounds.isWord(words.get(i - 1), words.get(i));
        return before || beginsWord(words, i + 1);
    }

    private static boolean beginsWord(List<Word> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).joined() && Compounds.isWord(words.get(i), words.get(i + 1));
    }

    private static void broken(Passage passage, Word word, Map<String, Suspect> suspects) {
        if (word.isLower() && word.letters().length() <= 8 && Syllable.isBroken(word.letters())) {
            suspect(
                    suspects,
                    Fault.SYLLABLE_SUSPECT,
                    passage,
                    passage.text().span(word.from(), word.to()),
                    word.letters());
        }
    }

    private static void doubled(Passage passage, List<Word> words, int i, Evidence evidence, Findings findings) {
        Word word = words.get(i);
        if (i == 0
                || !passage.isProse()
                || !word.joined()
                || !word.isLower()
                || word.letters().length() < 2) {
            return;
        }
        Word before = words.get(i - 1);
        String letters = word.letters();
        if (!before.letters().equals(letters)) {
            return;
        }
        if (NEVER_DOUBLED.contains(letters)
                || (endsWord(words, i) && (!DOUBLES.contains(letters) || endsClause(passage, words, i)))) {
            int from = endsWord(words, i) ? words.get(i - 2).from() : before.from();
            Span span = passage.text().span(from, word.to());
            findings.add(Fault.WORD_DOUBLED, passage.where(), span, evidence.words(span));
        }
    }

    /** Whether the first of the two ends a known word ("thi đua đua"). */
    private static boolean endsWord(List<Word> words, int i) {
        return i >= 2
                && words.get(i - 1).joined()
                && Compounds.isWord(words.get(i - 2), words.get(i - 1))
                && !(i + 1 < words.size()
                        && words.get(i + 1).joined()
                        && Compounds.isWord(words.get(i), words.get(i + 1)));
    }

    /** Whether a sign follows, so that the second cannot begin another word. */
    private static boolean endsClause(Passage passage, List<Word> words, int i) {
        int to = words.get(i).to();
        return to >= passage.text().length() || ",.;:)".indexOf(passage.text().charAt(to)) >= 0;
    }

    private static void missing(
            Passage passage, String key, List<Word> words, int i, Evidence evidence, Findings findings) {
        Word word = words.get(i);
        if (!BEGINNINGS.contains(word.key())) {
            return;
        }
        for (Map.Entry<String, String> name : CONTINUED.entrySet()) {
            if (key.startsWith(name.getKey(), word.from())) {
                int to = word.from() + name.getKey().length();
                boolean whole = to < key.length() && key.charAt(to) == ' ';
                if (whole && !key.startsWith(name.getValue(), to + 1)) {
                    Span span = passage.text().span(word.from(), Math.min(key.length(), nextEnd(key, to + 1)));
                    findings.add(Fault.WORD_MISSING, passage.where(), span, evidence.words(span), name.getValue());
                }
            }
        }
    }

    private static int nextEnd(String key, int from) {
        int at = from;
        while (at < key.length() && Character.isLetterOrDigit(key.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void suspect(
            Map<String, Suspect> suspects, Fault fault, Passage passage, Span span, String... words) {
        String key = fault + "|" + words[0].toLowerCase(Locale.ROOT);
        @Nullable Suspect known = suspects.get(key);
        if (known == null) {
            suspects.put(key, new Suspect(fault, passage.where(), span, words));
        } else {
            known.again(span);
        }
    }
}
