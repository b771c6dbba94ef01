package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTests {
    private static final String[] LINES = {
        "KẾ HOẠCH", "Phát động phong trào thi đua trồng cây", "Phấn đấu 95% hộ gia đình tham gia"
    };

    private static IntakeRefused refused(byte[] content, String name, Recognizer recognizer) {
        return catchThrowableOfType(
                IntakeRefused.class,
                () -> new FileIntake(recognizer).take(content, name, Limits.DEFAULT, IntakeProgress.SILENT));
    }

    @Test
    void saysHowToInstallTheMissingProgram() {
        Recognizer absent = new Recognizer("tesseract-that-is-not-there", "vie");

        assertThat(refused(Scans.bytes(Scans.of(LINES), "png"), "anh.png", absent)
                        .refusal())
                .isEqualTo(IntakeRefusal.OCR_MISSING);
        assertThat(refused(Scans.pdf(Scans.of(LINES)), "quet.pdf", absent).refusal())
                .isEqualTo(IntakeRefusal.OCR_MISSING);
        assertThat(new FileIntake(absent).readiness()).isEqualTo(FileIntake.Readiness.NO_PROGRAM);
    }

    @Test
    void usesAGoodHiddenLayerOfAScan() {
        byte[] pdf = Scans.layered(String.join("\n", LINES), Scans.of(LINES));
        Intake intake = Samples.take(pdf, "quet-co-chu.pdf");

        assertThat(intake.text().lines()).containsExactly(LINES);
        assertThat(intake.pages()).extracting(IntakePage::source).containsExactly(PageSource.TEXT);
        assertThat(intake.notes()).isEmpty();
    }

    @Test
    void offersDoubtfulTextWhereNothingReadsBetter() {
        byte[] pdf = Scans.layered(
                "KÉ HOACH Phat dộg phog trào thi đuạ trổg cấyý Phấn đâu 9S% họ gịa đỉnh thạm giạạ\n"
                        + "Cạc dơnn vịị đãng kỷý thị đúaa vạà bảoo cạoo kếết quàả hãăng quỷý trưởcc ngàỳy",
                Scans.of(LINES));
        Intake intake = new FileIntake(new Recognizer("tesseract-that-is-not-there", "vie"))
                .take(pdf, "quet.pdf", Limits.DEFAULT, IntakeProgress.SILENT);

        assertThat(intake.notes())
                .contains(IntakeNote.of(NoteCode.OCR_MISSING, "1"), IntakeNote.of(NoteCode.TEXT_LAYER_DOUBTFUL, "1"));
    }

    @Nested
    class WithTesseract {

        @BeforeEach
        void needsTesseract() {
            assumeTrue(
                    new FileIntake().readiness() == FileIntake.Readiness.READY,
                    "tesseract with Vietnamese is not installed: apt install tesseract-ocr tesseract-ocr-vie");
        }

        @Test
        void readsPictures() {
            for (String format : new String[] {"png", "jpg", "tif"}) {
                Intake intake = Samples.take(Scans.bytes(Scans.of(LINES), format), "anh." + format);

                assertThat(intake.text().lines()).as(format).containsExactly(LINES);
                assertThat(intake.pages()).extracting(IntakePage::source).containsExactly(PageSource.OCR);
                assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.OCR_USED, "1"));
            }
        }

        @Test
        void readsScannedPages() {
            Intake intake =
                    Samples.take(Scans.pdf(Scans.of(LINES), Scans.of("Trang thứ hai của kế hoạch")), "quet.pdf");

            assertThat(intake.pages()).hasSize(2);
            assertThat(intake.text()).isEqualTo(String.join("\n", LINES) + "\n\fTrang thứ hai của kế hoạch");
            assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.OCR_USED, "1-2"));
        }

        @Test
        void readsRuledTableCellByCell() {
            Intake intake = Samples.take(
                    Scans.bytes(
                            Scans.painted(page -> {
                                page.setStroke(new java.awt.BasicStroke(3));
                                for (int x : new int[] {150, 260, 900, 1450}) {
                                    page.drawLine(x, 300, x, 600);
                                }
                                for (int y : new int[] {300, 400, 600}) {
                                    page.drawLine(150, y, 1450, y);
                                }
                                page.drawString("STT", 165, 365);
                                page.drawString("Nhiệm vụ", 280, 365);
                                page.drawString("Đơn vị", 920, 365);
                                page.drawString("12", 180, 465);
                                page.drawString("Trồng cây xanh", 280, 465);
                                page.drawString("và chăm sóc cây", 280, 530);
                                page.drawString("Tổ dân phố", 920, 465);
                            }),
                            "png"),
                    "bang.png");

            assertThat(intake.text())
                    .isEqualTo("STT\tNhiệm vụ\tĐơn vị\n12\tTrồng cây xanh và chăm sóc cây\tTổ dân phố");
        }

        @Test
        void findsNoTextInAPictureOfSomethingElse() {
            byte[] picture = Scans.bytes(
                    Scans.painted(page -> {
                        page.fillOval(500, 700, 600, 500);
                        page.fillOval(650, 400, 300, 320);
                    }),
                    "png");

            assertThat(refused(picture, "meo.png", Recognizer.TESSERACT).refusal())
                    .isEqualTo(IntakeRefusal.NO_TEXT);
        }

        @Test
        void usesRecognitionWhereStoredTextIsGarbage() {
            byte[] pdf = PdfFiles.of("Uy ban nhan dan phuong Hoa Sen xay dung ke hoach phat dong phong trao thi dua\n"
                    + "trong toan the can bo, nguoi lao dong va ba con cac khu pho cua phuong trong nam\n"
                    + "nham hoan thanh tot cac chi tieu, nhiem vu duoc giao, gop phan xay dung que huong");

            // What is stored and what is seen agree here, so recognition finds nothing better than bare letters.
            assertThat(Samples.take(pdf, "khong-dau.pdf").notes())
                    .extracting(IntakeNote::code)
                    .containsAnyOf(NoteCode.TEXT_LAYER_DOUBTFUL, NoteCode.TEXT_LAYER_UNUSABLE);
        }

        @Test
        void replacesAJunkHiddenLayer() {
            byte[] pdf = Scans.layered(
                    "KÉ HOACH Phat dộg phog trào thi đuạ trổg cấyý Phấn đâu 9S% họ gịa đỉnh thạm giạạ\n"
                            + "Cạc dơnn vịị đãng kỷý thị đúaa vạà bảoo cạoo kếết quàả hãăng quỷý trưởcc ngàỳy",
                    Scans.of(LINES));
            Intake intake = Samples.take(pdf, "quet.pdf");

            assertThat(intake.text().lines()).containsExactly(LINES);
            assertThat(intake.notes())
                    .containsExactly(
                            IntakeNote.of(NoteCode.OCR_USED, "1"), IntakeNote.of(NoteCode.TEXT_LAYER_UNUSABLE, "1"));
        }

        @Test
        void turnsPagesUpright() {
            String[] lines = new String[14];
            java.util.Arrays.fill(lines, "Các đơn vị đăng ký thi đua và báo cáo kết quả hằng quý");
            java.awt.image.BufferedImage page = Scans.of(lines);
            java.awt.image.BufferedImage lying = Scans.turned(page);

            assertThat(Samples.take(Scans.bytes(lying, "png"), "ngang.png")
                            .text()
                            .lines())
                    .containsExactly(lines);
        }

        @Test
        void givesUpOnNoise() {
            Limits hasty = Limits.DEFAULT.withRecognition(new Limits.Recognition(Duration.ofMillis(300), 100_000_000));
            IntakeRefused refused = RefusalTests.refused(Scans.bytes(Scans.noise(7), "png"), "nhieu.png", hasty);

            assertThat(refused.refusal()).isEqualTo(IntakeRefusal.OCR_TOO_SLOW);
        }

        @Test
        void leavesNoProgramRunningWhenCancelled(@TempDir Path folder) throws IOException {
            // A copy with a name of its own: other tests read scans at the same time.
            Path copy = Files.copy(tesseract(), folder.resolve("tesseract-cancelled"));
            assertThat(copy.toFile().setExecutable(true)).isTrue();
            IntakeProgress impatient = new IntakeProgress() {
                private int asked;

                @Override
                public void page(int page, int of) {}

                @Override
                public boolean cancelled() {
                    return ++asked > 6;
                }
            };
            byte[] noise = Scans.bytes(Scans.noise(11), "png");
            IntakeRefused refused = catchThrowableOfType(
                    IntakeRefused.class,
                    () -> new FileIntake(new Recognizer(copy.toString(), "vie"))
                            .take(noise, "nhieu.png", Limits.DEFAULT, impatient));

            assertThat(refused.refusal()).isEqualTo(IntakeRefusal.CANCELLED);
            assertThat(ProcessHandle.current().descendants().filter(process -> runs(process, copy)))
                    .isEmpty();
        }

        private static Path tesseract() {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(directory -> Path.of(directory, "tesseract"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
        }

        private static boolean runs(ProcessHandle process, Path program) {
            return process.isAlive() && process.info().command().orElse("").equals(program.toString());
        }

        @Test
        void saysWhichLanguageIsMissing() {
            Recognizer other = new Recognizer("tesseract", "khong_co");

            assertThat(refused(Scans.bytes(Scans.of(LINES), "png"), "anh.png", other)
                            .refusal())
                    .isEqualTo(IntakeRefusal.OCR_LANGUAGE_MISSING);
        }
    }
}
