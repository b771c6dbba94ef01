package vn.thidua.plan.intake.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.office.DocxNumbering.Level;
import vn.thidua.plan.intake.office.DocxNumbering.ListPattern;
import vn.thidua.plan.intake.office.DocxNumbering.ListUse;

/** Counts the numbered paragraphs of a Word document and writes their numbers as Word would print them. */
final class DocxCounters {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final DocxNumbering numbering;
    private final Map<ListPattern, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    DocxCounters(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    /** Returns the number of the next paragraph in a list, such as {@code 2.1.} or {@code a)}; empty where none. */
    String next(int list, @Nullable Integer stated, String style) {
        ListUse use = numbering.use(list);
        ListPattern pattern = use == null ? null : numbering.pattern(use);
        if (use == null || pattern == null) {
            return "";
        }
        int index = stated == null ? levelOf(pattern, style) : Math.clamp(stated, 0, DocxNumbering.LEVELS - 1);
        int[] counts = counters.computeIfAbsent(pattern, p -> {
            int[] fresh = new int[DocxNumbering.LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        Integer restart = use.starts.get(index);
        if (restart != null && started.add(list + ":" + index)) {
            counts[index] = restart;
        } else {
            counts[index] = counts[index] == UNUSED ? level(use, pattern, index).start : counts[index] + 1;
        }
        for (int deeper = index + 1; deeper < counts.length; deeper++) {
            if (level(use, pattern, deeper).restarts) {
                counts[deeper] = UNUSED;
            }
        }
        return label(use, pattern, index, counts);
    }

    private static int levelOf(ListPattern pattern, String style) {
        for (int i = 0; i < DocxNumbering.LEVELS; i++) {
            Level level = pattern.levels[i];
            if (level != null && !style.isEmpty() && level.style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private static Level level(ListUse use, ListPattern pattern, int index) {
        Level own = use.levels.get(index);
        Level shared = pattern.levels[index];
        return own != null ? own : shared != null ? shared : new Level();
    }

    private static String label(ListUse use, ListPattern pattern, int index, int[] counts) {
        Level level = level(use, pattern, index);
        if (level.format.equals("bullet")) {
            return bullet(level);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int other = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (other >= 0 && other < counts.length) {
                Level named = level(use, pattern, other);
                int count = counts[other] == UNUSED ? named.start : counts[other];
                out.append(NumberFormat.text(level.digitsOnly ? "decimal" : named.format, count));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Symbol fonts draw their bullets on letters; what they draw is some bullet. */
    private static String bullet(Level level) {
        String text = level.text.strip();
        if (text.isEmpty() || text.equals("\uf02d") || text.equals("\uf0be")) {
            return text.isEmpty() ? "" : "-";
        }
        boolean drawn = level.symbolFont || text.equals("o") || (text.charAt(0) >= 0xf000 && text.charAt(0) <= 0xf0ff);
        return drawn && !text.equals("-") ? "•" : text;
    }
}
