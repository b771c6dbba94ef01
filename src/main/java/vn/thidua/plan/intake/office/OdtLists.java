package vn.thidua.plan.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The lists that are open at a place of an OpenDocument text, and their counters. */
final class OdtLists {
    private final OdtStyles styles;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    private boolean fresh;

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** Opens a list; one without a style of its own takes that of the list around it. */
    void open(String style, boolean continued) {
        String name = style.isEmpty() && !open.isEmpty() ? open.getFirst() : style;
        open.addFirst(name);
        if (!continued) {
            counts.computeIfAbsent(name, n -> new HashMap<>()).keySet().removeIf(level -> level >= open.size());
        }
    }

    void close() {
        open.removeFirst();
    }

    /** Begins an item; its first paragraph carries the number. */
    void item(int start) {
        fresh = true;
        Map<Integer, Integer> own = counts.computeIfAbsent(open.isEmpty() ? "" : open.getFirst(), n -> new HashMap<>());
        int level = open.size();
        int first = level(level).start;
        own.put(level, start > 0 ? start : own.getOrDefault(level, first - 1) + 1);
        own.keySet().removeIf(deeper -> deeper > level);
    }

    /** Returns the number of the item at hand, for its first paragraph; empty for all others. */
    String label() {
        if (!fresh || open.isEmpty()) {
            return "";
        }
        fresh = false;
        int depth = open.size();
        OdtStyles.Level level = level(depth);
        if (!level.bullet.isEmpty()) {
            char c = level.bullet.charAt(0);
            return c >= 0xe000 && c <= 0xf8ff ? "•" : level.bullet;
        }
        if (level.format.isEmpty()) {
            return "";
        }
        Map<Integer, Integer> own = counts.getOrDefault(open.getFirst(), Map.of());
        StringBuilder out = new StringBuilder(level.prefix);
        for (int at = Math.max(1, depth - level.shown + 1); at <= depth; at++) {
            int count = own.getOrDefault(at, level(at).start);
            out.append(NumberFormat.text(level(at).format, count)).append(at < depth ? "." : "");
        }
        return out.append(level.suffix).toString().strip();
    }

    private OdtStyles.Level level(int depth) {
        Map<Integer, OdtStyles.Level> levels = open.isEmpty() ? null : styles.lists.get(open.getFirst());
        OdtStyles.Level level = levels == null ? null : levels.get(depth);
        return level == null ? new OdtStyles.Level() : level;
    }
}
