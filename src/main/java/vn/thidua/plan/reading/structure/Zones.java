package vn.thidua.plan.reading.structure;

import java.util.List;

/** Sorts the lines of a text into documents and, within each, head, title, body and foot. */
final class Zones {

    private Zones() {}

    static List<Zone> of(List<Line> lines) {
        Zone zone = new Zone();
        boolean foot = false;
        for (Line line : lines) {
            foot |= line.text().key().startsWith("nơi nhận");
            zone.addTo(foot ? zone.foot() : zone.body(), line);
        }
        return List.of(zone);
    }
}
