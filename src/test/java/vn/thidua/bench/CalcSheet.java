package vn.thidua.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.util.FileSystemUtils;

/** What offices do today: the same figures, points and places as formulas of a sheet. */
final class CalcSheet {

    private static final String CALC = "soffice";
    private static final int PATIENCE_MINUTES = 20;

    /* What another program wrote is computed only where the settings say so. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private CalcSheet() {}

    /** Tells whether LibreOffice is there. */
    static boolean present() {
        try {
            return new ProcessBuilder(CALC, "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns the seconds in which LibreOffice Calc opens such a sheet, computes it and writes the places as text. */
    static double seconds(int units, int criteria) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("thidua-calc");
        try {
            Path book = folder.resolve("bang.xlsx");
            write(book, units, criteria);
            Path settings = Files.createDirectories(folder.resolve("profile/user"));
            Files.writeString(settings.resolve("registrymodifications.xcu"), SETTINGS);
            long start = System.nanoTime();
            Process calc = new ProcessBuilder(
                            CALC,
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "csv",
                            "--outdir",
                            folder.toString(),
                            book.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!calc.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                calc.destroyForcibly();
                throw new IOException("LibreOffice did not end");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            check(Files.readAllLines(folder.resolve("bang.csv")), units);
            return seconds;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void check(List<String> lines, int units) throws IOException {
        if (lines.size() != units || lines.stream().noneMatch(line -> line.endsWith(",1"))) {
            throw new IOException("LibreOffice gave no places");
        }
    }

    private static void write(Path book, int units, int criteria) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(book)) {
            Sheet sheet = workbook.createSheet();
            String total = CellReference.convertNumToColString(2 * criteria);
            for (int i = 0; i < units; i++) {
                Row row = sheet.createRow(i);
                int number = i + 1;
                for (int t = 0; t < criteria; t++) {
                    row.createCell(t).setCellValue(ScoringProvince.figure(i, t));
                    row.createCell(criteria + t)
                            .setCellFormula(points(t, CellReference.convertNumToColString(t) + number));
                }
                row.createCell(2 * criteria)
                        .setCellFormula("SUM(" + CellReference.convertNumToColString(criteria) + number + ":"
                                + CellReference.convertNumToColString(2 * criteria - 1) + number + ")");
                row.createCell(2 * criteria + 1)
                        .setCellFormula("RANK(" + total + number + "," + total + "$1:" + total + "$" + units + ")");
            }
            workbook.write(out);
        }
    }

    private static String points(int criterion, String figure) {
        return switch (criterion % 4) {
            case 0 -> "ROUND(MIN(10,10*" + figure + "/100),2)";
            case 1 -> "IF(" + figure + "<70,2,IF(" + figure + "<90,6,10))";
            case 2 -> "ROUND(MIN(10," + figure + "*0.1),2)";
            default -> "ROUND(10*MIN(1," + figure + "/100),2)";
        };
    }
}
