package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Part;

/** Sorts the lines of a text into documents and, within each, head, title, body and foot. */
final class Zones {

    private static final int HEAD_AT_MOST = 40;
    private static final int LOOK_AHEAD = 12;
    private static final int BROKEN_AT_MOST = 7;
    private static final int UNNAMED_HEAD_AT_MOST = 12;
    private static final int ATTACHMENT_WITHIN = 10;

    private enum At {
        HEAD,
        BODY,
        FOOT
    }

    private final List<Line> lines;
    private final List<Zone> zones = new ArrayList<>();
    private Zone zone = new Zone();
    private At at = At.HEAD;
    private int headLines;

    /** Whether a document without a title has come to the word "QUYẾT ĐỊNH:": what is attached to it lost its kind as well. */
    private boolean decided;

    private Zones(List<Line> lines) {
        this.lines = lines;
    }

    static List<Zone> of(List<Line> lines) {
        return new Zones(lines).sort();
    }

    private List<Zone> sort() {
        zones.add(zone);
        int i = 0;
        int unnamed = titleWithinHead() < 0 ? headEnd() : -1;
        if (titleWithinHead() < 0 && unnamed < 0) {
            at = At.BODY;
        }
        while (i < lines.size()) {
            i = i == unnamed ? unnamed(i) : step(i);
        }
        zones.forEach(Feet::settle);
        return zones;
    }

    private int titleWithinHead() {
        for (int i = 0; i < Math.min(HEAD_AT_MOST, lines.size()); i++) {
            Part.Kind kind = kindAt(i);
            if (kind != null && !HeadLines.isMotto(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The line behind number, place and date where no line names the kind of document; -1 where there is no head. */
    private int headEnd() {
        int end = -1;
        for (int i = 0; i < Math.min(UNNAMED_HEAD_AT_MOST, lines.size()); i++) {
            if (HeadLines.isMotto(lines.get(i))
                    || HeadLines.isNumberOrDate(lines.get(i).text())) {
                end = i + 1;
            }
        }
        return end < lines.size() ? end : -1;
    }

    /** Below a head without the kind of document its subject stands in capitals, or the text begins. */
    private int unnamed(int i) {
        Line line = lines.get(i);
        if (Headings.inCapitals(line.text()) && !opensPreamble(i)) {
            return title(i, Part.Kind.PLAN);
        }
        at = At.BODY;
        return step(i);
    }

    /** The body that takes a decision, named above its legal bases, is no subject. */
    private boolean opensPreamble(int i) {
        return Titles.namesIssuer(lines.get(i).text())
                && i + 1 < lines.size()
                && lines.get(i + 1).text().key().startsWith("căn cứ");
    }

    /** The kind of document a line names, its word broken over two lines perhaps. */
    private Part.@Nullable Kind kindAt(int i) {
        Line line = lines.get(i);
        Part.Kind kind = TitleWords.kind(line);
        boolean broken = kind == null
                && i + 1 < lines.size()
                && line.text().length() <= BROKEN_AT_MOST
                && Headings.inCapitals(line.text());
        return broken ? TitleWords.broken(line, lines.get(i + 1)) : kind;
    }

    private int step(int i) {
        Line line = lines.get(i);
        Part.Kind kind = titleAt(i);
        if (kind != null) {
            if (at != At.HEAD) {
                open();
            }
            return title(i, kind);
        }
        if (at == At.BODY && decided && Headings.inCapitals(line.text()) && attachmentWithin(i)) {
            zone.kind(Part.Kind.DECISION);
            decided = false;
            open();
            return title(i, Part.Kind.PLAN);
        }
        decided |= at == At.BODY && zone.title().isEmpty() && TitleWords.decides(line);
        if (at == At.FOOT && HeadLines.isMotto(line)) {
            open();
            moveHeadBack();
            at = At.HEAD;
            headLines = 0;
        }
        if (at == At.HEAD && headLines++ > HEAD_AT_MOST) {
            at = At.BODY;
        }
        if (at == At.BODY && Feet.begins(line)) {
            at = At.FOOT;
        }
        zone.addTo(at == At.HEAD ? zone.head() : at == At.BODY ? zone.body() : zone.foot(), line);
        if (at == At.BODY && Feet.endsBody(line) && footWithin(i + 1)) {
            at = At.FOOT;
        }
        return i + 1;
    }

    private boolean footWithin(int from) {
        for (int i = from; i < Math.min(lines.size(), from + LOOK_AHEAD); i++) {
            if (Feet.begins(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The issuing body of the next document stands above its motto and was taken for the foot of the one before. */
    private void moveHeadBack() {
        List<Line> foot = zones.get(zones.size() - 2).foot();
        int from = foot.size();
        while (from > 0
                && foot.size() - from < 6
                && (Headings.inCapitals(foot.get(from - 1).text()) || Bars.isBar(foot.get(from - 1)))) {
            from--;
        }
        List<Line> moved = foot.subList(from, foot.size());
        moved.forEach(line -> zone.addTo(zone.head(), line));
        moved.clear();
    }

    private Part.@Nullable Kind titleAt(int i) {
        Part.Kind kind = kindAt(i);
        if (kind == null || HeadLines.isMotto(lines.get(i))) {
            return null;
        }
        boolean label = TitleWords.isAnnexLabel(Bare.of(lines.get(i).text(), 80));
        return switch (at) {
            case HEAD -> kind;
            case FOOT -> kind;
            case BODY -> label || TitleWords.isAnnexTitle(lines.get(i)) || attachmentWithin(i) ? kind : null;
        };
    }

    private boolean attachmentWithin(int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + ATTACHMENT_WITHIN); i++) {
            if (Titles.isAttachment(lines.get(i))) {
                return true;
            }
            if (!Headings.inCapitals(lines.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    private void open() {
        zone = new Zone();
        zones.add(zone);
    }

    private int title(int i, Part.Kind kind) {
        zone.kind(kind);
        int next = Titles.read(lines, i, zone);
        at = At.BODY;
        return next;
    }
}
