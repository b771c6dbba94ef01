package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Span;

/** Builds the outline of a text, step by step. */
final class OutlineBuilder {

    private final String raw;
    private final List<Block> footnotes = new ArrayList<>();
    private final List<Text> furniture = new ArrayList<>();

    private OutlineBuilder(String raw) {
        this.raw = raw;
    }

    static Outline build(String raw) {
        return new OutlineBuilder(raw).build();
    }

    private Outline build() {
        List<Line> all = Letterheads.settled(Furniture.strip(Cleaner.lines(raw), furniture));
        int preamble = Preamble.length(all);
        all.subList(0, preamble).forEach(line -> furniture.add(line.text()));
        List<Line> lines = all.subList(preamble, all.size());
        List<DocumentPart> parts = new ArrayList<>();
        List<Zone> zones = Zones.of(lines);
        for (int i = 0; i < zones.size(); i++) {
            int from = i == 0 ? 0 : zones.get(i).start();
            int to = i + 1 < zones.size() ? zones.get(i + 1).start() : raw.length();
            parts.add(part(zones.get(i), new Span(from, Math.max(from, to))));
        }
        return new Outline(raw, parts, footnotes, furniture);
    }

    private DocumentPart part(Zone zone, Span span) {
        TreeBuilder tree = new TreeBuilder();
        for (Block block : Flow.blocks(zone.body(), footnotes)) {
            tree.add(block);
        }
        return new DocumentPart(
                zone.kind(),
                Columns.lines(Bars.closed(zone.head())),
                zone.title().stream().map(Line::text).map(Texts::squeeze).toList(),
                zone.attachment(),
                tree.finish(),
                Columns.lines(zone.foot()),
                span);
    }
}
