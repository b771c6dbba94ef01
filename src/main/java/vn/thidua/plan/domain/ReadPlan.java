package vn.thidua.plan.domain;

import java.util.List;
import vn.thidua.plan.intake.Intake;
import vn.thidua.plan.reading.Reading;

/** What came out of a file. */
record ReadPlan(Intake intake, String text, Reading reading, List<NewItem> items) {

    static ReadPlan of(Intake intake, String text, Reading reading) {
        return new ReadPlan(intake, text, reading, ItemsOfReading.of(reading));
    }
}
