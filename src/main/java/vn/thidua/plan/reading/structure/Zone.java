package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.Part;

/** The lines of one document, sorted by where they stand in it. */
final class Zone {

    private Part.Kind kind = Part.Kind.PLAN;
    private Text attachment = Text.EMPTY;
    private int start = -1;
    private final List<Line> head = new ArrayList<>();
    private final List<Line> title = new ArrayList<>();
    private final List<Line> body = new ArrayList<>();
    private final List<Line> foot = new ArrayList<>();

    Part.Kind kind() {
        return kind;
    }

    void kind(Part.Kind value) {
        kind = value;
    }

    Text attachment() {
        return attachment;
    }

    void attachment(Text value) {
        attachment = value;
    }

    /** Raw offset of its first line. */
    int start() {
        return Math.max(0, start);
    }

    void addTo(List<Line> lines, Line line) {
        if (start < 0) {
            start = line.text().start(0);
        }
        lines.add(line);
    }

    List<Line> head() {
        return head;
    }

    List<Line> title() {
        return title;
    }

    List<Line> body() {
        return body;
    }

    List<Line> foot() {
        return foot;
    }
}
