package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ShippedScale;
import vn.thidua.scoring.domain.ShippedScales;
import vn.thidua.scoring.scale.Scale;

/** The scales of the demo office, from those that come with the program: issued for this year. */
@DemoOnly
class DemoScales {

    private final ScaleDesk desk;
    private final ShippedScales shipped;
    private final DemoPeople people;
    private final Clock clock;

    DemoScales(ScaleDesk desk, ShippedScales shipped, DemoPeople people, Clock clock) {
        this.desk = desk;
        this.shipped = shipped;
        this.people = people;
        this.clock = clock;
    }

    /** Issues the scale of the file in the name of the office of the ward. */
    void open() {
        Actor officer = people.actor(DemoPlan.HOA_SEN.officer());
        LocalDate first = LocalDate.now(clock).withDayOfYear(1);
        for (List<String> row : new DemoFile("scales.txt").rows()) {
            ScaleId scale = new ScaleId(UUID.randomUUID());
            ScaleVersionId version = version(row.get(0));
            desk.begin(
                    scale,
                    version,
                    officer.unit(),
                    row.get(1),
                    shipped.find(row.get(0)).map(ShippedScale::scale).orElseGet(() -> written(row.get(0))),
                    officer.by());
            desk.issue(version, 0, first, row.get(2), officer.by());
        }
    }

    /** A scale that no other office would want stands beside the other files of the demo office. */
    private Scale written(String key) {
        return shipped.read(new DemoFile("scale-" + key + ".json").bytes());
    }

    /** Returns the id of the version that is issued of a scale; it is always the same. */
    static ScaleVersionId version(String key) {
        return new ScaleVersionId(UUID.nameUUIDFromBytes(("demo/scales/" + key).getBytes(StandardCharsets.UTF_8)));
    }
}
