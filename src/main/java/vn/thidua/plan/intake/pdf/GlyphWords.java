package vn.thidua.plan.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thidua.encoding.LegacyEncoding;
import vn.thidua.encoding.StrayLegacy;
import vn.thidua.plan.intake.layout.Word;

/** Puts characters together to words by their places, whatever order the file draws them in. */
final class GlyphWords {
    private static final double ASCENT = 0.72;
    private static final double DESCENT = 0.08;

    private final Map<LegacyEncoding, Set<String>> converted;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Glyph> current = new ArrayList<>();

    private final double gap;

    private GlyphWords(Map<LegacyEncoding, Set<String>> converted, double gap) {
        this.converted = converted;
        this.gap = gap;
    }

    /** Returns the words; legacy fonts are converted and remembered in the map. */
    static List<Word> of(List<Glyph> glyphs, Map<LegacyEncoding, Set<String>> converted) {
        // Where the file stores spaces, only a wide gap is one more; where it stores none, gaps are all there is.
        long spaces = glyphs.stream().filter(glyph -> glyph.text().isBlank()).count();
        GlyphWords words = new GlyphWords(converted, spaces * 12 > glyphs.size() ? 0.28 : 0.17);
        // Characters within a third of a point share a base line; raised ones form words of their own.
        TreeMap<Long, List<Glyph>> baselines = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            baselines
                    .computeIfAbsent(Math.round(glyph.y() * 1.5), y -> new ArrayList<>())
                    .add(glyph);
        }
        List<Glyph> line = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Map.Entry<Long, List<Glyph>> baseline : baselines.entrySet()) {
            if (baseline.getKey() - last > 1) {
                words.line(line);
                line = new ArrayList<>();
            }
            line.addAll(baseline.getValue());
            last = baseline.getKey();
        }
        words.line(line);
        return words.words;
    }

    private void line(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        Glyph last = null;
        boolean space = false;
        for (Glyph glyph : line) {
            if (glyph.text().isBlank()) {
                space = true;
            } else if (last == null || !isShadow(last, glyph)) {
                if (last != null && isApart(last, glyph, space)) {
                    end();
                }
                current.add(glyph);
                last = glyph;
                space = false;
            }
        }
        end();
    }

    /** Some writers make letters bold by drawing them twice. */
    private static boolean isShadow(Glyph last, Glyph glyph) {
        return glyph.text().equals(last.text())
                && Math.abs(glyph.x() - last.x()) < 0.25 * Math.max(last.width(), 0.2 * last.size());
    }

    /** A stored space counts only where there is room for one: stamps are laid over the blanks of a printed form. */
    private boolean isApart(Glyph last, Glyph glyph, boolean space) {
        double size = Math.min(last.size(), glyph.size());
        return glyph.x() - last.right() > (space ? 0.08 : gap) * size;
    }

    private void end() {
        if (current.isEmpty()) {
            return;
        }
        Glyph first = current.getFirst();
        double size = current.stream().mapToDouble(Glyph::size).max().orElse(first.size());
        double right = current.stream().mapToDouble(Glyph::right).max().orElse(first.right());
        text.setLength(0);
        current.forEach(glyph -> text.append(glyph.text()));
        String word = converted(text.toString(), first.font());
        words.add(new Word(word, first.x(), first.y() - ASCENT * size, right, first.y() + DESCENT * size, true));
        current = new ArrayList<>();
    }

    private String converted(String word, String font) {
        LegacyEncoding encoding = StrayLegacy.ofFont(font);
        if (encoding == null) {
            return word;
        }
        String after = StrayLegacy.convert(word, font, encoding);
        if (!after.equals(word)) {
            converted.computeIfAbsent(encoding, e -> new TreeSet<>()).add(font.substring(font.indexOf('+') + 1));
        }
        return after;
    }
}
