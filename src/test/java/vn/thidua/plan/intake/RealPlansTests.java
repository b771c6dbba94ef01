package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real signed and scanned plans, where a folder with them lies beside the project. */
class RealPlansTests {
    private static final Path FOLDER = Path.of("..", "shared", "plans", "pdf");

    private static Intake take(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "no real plans at " + FOLDER.toAbsolutePath().normalize());
        return new FileIntake().take(file, Limits.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"12-bacgiang-25-sgddt-2020.pdf, 3, 3, 25 /KH-SGDĐT", "22-hiephoa-21-phapche-2020.pdf, 4, 4, Số: 21"})
    void readsSignedPlans(String name, int pages, int signatures, String number) {
        Intake intake = take(name);

        assertThat(intake.pages()).hasSize(pages);
        assertThat(intake.notes()).isEmpty();
        assertThat(intake.text()).contains(number).doesNotContain("\ufffd");
        assertThat(intake.signatures()).hasSize(signatures);
        assertThat(intake.signatures())
                .allMatch(finding -> finding.integrity() == SignatureFinding.Integrity.INTACT)
                .allMatch(finding -> finding.certificateTime() == SignatureFinding.CertificateTime.IN_FORCE);
        assertThat(intake.signatures().getLast().coverage()).isEqualTo(SignatureFinding.Coverage.WHOLE_FILE);
    }

    @Test
    void readsScannedPlanWithItsTable() {
        assumeTrue(
                new FileIntake().readiness() == FileIntake.Readiness.READY,
                "tesseract with Vietnamese is not installed: apt install tesseract-ocr tesseract-ocr-vie");
        Intake intake = take("16-hagiang-118-ctgdpt-2019-ocr.pdf");

        assertThat(intake.pages()).hasSize(3).allMatch(page -> page.source() == PageSource.OCR);
        assertThat(intake.text().lines().filter(line -> line.split("\t", -1).length == 6))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(intake.noted(NoteCode.NOT_VIETNAMESE)).isFalse();
    }
}
