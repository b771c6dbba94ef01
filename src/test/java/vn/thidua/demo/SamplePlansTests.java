package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.intake.FileIntake;
import vn.thidua.plan.intake.IntakeProgress;
import vn.thidua.plan.intake.Limits;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.Warning;

/** The plans of the demo office are read as their author meant them, with the slips that were put in on purpose. */
class SamplePlansTests {

    private static final Path VIETNAMESE = Path.of("/usr/share/tesseract-ocr/5/tessdata/vie.traineddata");

    @Test
    void readsThePlanOfTheWard() {
        Reading reading = read(DemoPlan.HOA_SEN);
        assertThat(counts(reading)).isEqualTo(List.of(5, 14, 11, 5, 4, 9));
        assertThat(warnings(reading)).isEqualTo(List.of("number-mismatch"));
    }

    @Test
    void readsThePlanOfTheDistrict() {
        Reading reading = read(DemoPlan.SAO_MAI);
        assertThat(counts(reading)).isEqualTo(List.of(7, 20, 14, 5, 4, 7));
        assertThat(warnings(reading)).isEqualTo(List.of("numbering-gap", "count-mismatch", "number-mismatch"));
    }

    @Test
    void readsTheScannedPlanOfTheSchools() {
        assumeThat(Files.exists(VIETNAMESE))
                .as("tesseract with Vietnamese is not installed")
                .isTrue();
        Reading reading = read(DemoPlan.SCHOOLS);
        assertThat(counts(reading)).isEqualTo(List.of(4, 6, 2, 4, 2, 5));
        assertThat(warnings(reading)).contains("date-malformed", "weekday-mismatch");
    }

    @Test
    void scansStaySmall() {
        assertThat(DemoPlan.SCHOOLS.bytes().length).isLessThan(900_000);
    }

    private static Reading read(DemoPlan plan) {
        return PlanReader.read(new FileIntake()
                .take(plan.bytes(), plan.file(), Limits.DEFAULT, IntakeProgress.SILENT)
                .text());
    }

    private static List<Integer> counts(Reading reading) {
        return List.of(
                reading.contents().size(),
                reading.targets().size(),
                reading.assignments().size(),
                reading.deadlines().size(),
                reading.commendations().size(),
                reading.recipients().size());
    }

    private static List<String> warnings(Reading reading) {
        return reading.warnings().stream().map(Warning::code).toList();
    }
}
