package vn.thidua.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the plans of the demo office anew from their texts in {@code src/test/resources/demo}. */
final class SamplePlanFiles {

    private static final Path TEXTS = Path.of("src/test/resources/demo");
    private static final Path PLANS = Path.of("src/main/resources/demo/plans");

    private SamplePlanFiles() {}

    /** Writes the files. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(PLANS);
        Files.write(PLANS.resolve("hoa-sen-2026.docx"), DocxSheet.write(Sheet.read(TEXTS.resolve("hoa-sen-2026.txt"))));
        Files.write(PLANS.resolve("sao-mai-2022.pdf"), PdfSheet.write(Sheet.read(TEXTS.resolve("sao-mai-2022.txt"))));
        Files.write(
                PLANS.resolve("truong-hoc-2026.pdf"),
                Scanner.scan(PdfSheet.write(Sheet.read(TEXTS.resolve("truong-hoc-2026.txt")))));
    }
}
