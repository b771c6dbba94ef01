package vn.thidua.plan.reading.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Wrong pairs of syllables that are good words elsewhere, and give themselves away by what follows. */
final class Confusions {

    /**
     * One pair.
     *
     * @param printed the pair as it must not be read here
     * @param meant what was meant
     * @param followers beginnings of what follows that give it away
     */
    private record Confusion(String printed, String meant, List<String> followers) {}

    private static final List<String> AIMS = List.of(
            "đạt",
            "hoàn thành",
            "vượt",
            "tăng",
            "giảm",
            "kéo giảm",
            "thực hiện",
            "xây dựng",
            "đến",
            "có",
            "trở thành",
            "giải ngân",
            "thu ",
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9");

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private static final Map<String, List<Confusion>> ALL = byFirst(List.of(
            new Confusion("phần đầu", "phấn đấu", AIMS),
            new Confusion("phần đấu", "phấn đấu", AIMS),
            new Confusion("phấn đầu", "phấn đấu", AIMS),
            new Confusion("đặt từ", "đạt từ", DIGITS),
            new Confusion("đặt trên", "đạt trên", DIGITS),
            new Confusion("đặt tỷ", "đạt tỷ", List.of("lệ")),
            new Confusion("thị so", "thị số", DIGITS),
            new Confusion("định so", "định số", DIGITS),
            new Confusion("hoạch so", "hoạch số", DIGITS),
            new Confusion("quyết so", "quyết số", DIGITS),
            new Confusion("tư so", "tư số", DIGITS)));

    private Confusions() {}

    private static Map<String, List<Confusion>> byFirst(List<Confusion> all) {
        return all.stream()
                .collect(Collectors.groupingBy(confusion ->
                        confusion.printed().substring(0, confusion.printed().indexOf(' '))));
    }

    /** Tells whether a pair begins with the word. */
    static boolean begins(Word word) {
        return ALL.containsKey(word.key());
    }

    /** Returns what was meant by two words of a text with the key, null where they are good as they stand. */
    static @Nullable String meant(String key, Word first, Word second) {
        List<Confusion> candidates = ALL.get(first.key());
        if (candidates == null) {
            return null;
        }
        int next = second.to() + 1;
        for (Confusion confusion : candidates) {
            boolean printed = confusion.printed().endsWith(" " + second.key());
            if (printed && confusion.followers().stream().anyMatch(follower -> key.startsWith(follower, next))) {
                return confusion.meant();
            }
        }
        return null;
    }
}
