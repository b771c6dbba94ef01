package vn.thidua.plan.reading.proof;

import java.util.List;
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

    private static final List<Confusion> ALL = List.of(
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
            new Confusion("tư so", "tư số", DIGITS));

    private Confusions() {}

    /** Returns what was meant by the pair from {@code from} to {@code to} of a key, null where it is good as it stands. */
    static @Nullable String meant(String key, int from, int to) {
        String pair = key.substring(from, to);
        for (Confusion confusion : ALL) {
            if (confusion.printed().equals(pair)) {
                int next = to + 1;
                boolean given = confusion.followers().stream().anyMatch(follower -> key.startsWith(follower, next));
                return given ? confusion.meant() : null;
            }
        }
        return null;
    }
}
