package vn.thidua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.certificate.CertificatePdf;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.certificate.SampleCertificates;
import vn.thidua.award.certificate.Symbol;
import vn.thidua.award.seal.FileKey;
import vn.thidua.award.seal.PdfSeal;
import vn.thidua.award.seal.ThrowAwayKey;
import vn.thidua.cli.Bench.Figure;

/** How fast certificates are made: many in one file, many sealed files; beside LibreOffice, which makes the same pages from a Word file. */
final class CertificateTimes {

    static final int CERTIFICATES = 1_000;

    private static final Instant NOW = Instant.parse("2026-08-05T03:00:00Z");
    private static final double MEGABYTE = 1e6;
    private static final int THREADS = 2;

    private CertificateTimes() {}

    /** Measures one file for all. */
    static List<Figure> together(int number) throws Exception {
        double[] size = new double[1];
        double first = file(number, size);
        double before = processors();
        double warm = file(number, size);
        double worked = processors() - before;
        Figure cold = Figure.atMost("%,d certificates with codes, one file, first".formatted(number), first, "s", 5);
        Figure again = Figure.atMost("the same again", warm, "s", 5);
        if (CertificateWord.present()) {
            double word = CertificateWord.seconds(SampleCertificates.of(number));
            cold = cold.against("LibreOffice Writer", word);
            again = again.against("LibreOffice Writer", word);
        }
        return List.of(
                cold,
                again,
                Figure.of("  of the processors, both together", worked, "s"),
                Figure.of("size of the one file", size[0] / MEGABYTE, "MB"));
    }

    /** Measures a sealed file for each, on two threads. */
    static List<Figure> apart(int number) throws Exception {
        double before = processors();
        double sealed = files(number);
        double worked = processors() - before;
        Figure single = Figure.atMost("%,d sealed files on %d threads".formatted(number, THREADS), sealed, "s", 15);
        if (CertificateWord.present()) {
            single = single.against(
                    "LibreOffice Writer, not sealed", CertificateWord.seconds(SampleCertificates.of(number)));
        }
        List<Figure> figures = new ArrayList<>(List.of(single));
        figures.add(Figure.of("  of the processors, both together", worked, "s"));
        return figures;
    }

    /* From what is awarded to whom: statements are signed, codes drawn, texts set, the file written. */
    private static double file(int number, double[] size) throws IOException {
        long start = System.nanoTime();
        byte[] file = pdf().of(SampleCertificates.of(number));
        double seconds = seconds(start);
        size[0] = file.length;
        try (PDDocument document = Loader.loadPDF(file)) {
            expect(document.getNumberOfPages() == number);
        }
        return seconds;
    }

    private static double files(int number) throws Exception {
        byte[] key = ThrowAwayKey.file(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
        long start = System.nanoTime();
        List<byte[]> files;
        try (ForkJoinPool threads = new ForkJoinPool(THREADS)) {
            PdfSeal seal = new PdfSeal(FileKey.open(key, ThrowAwayKey.PASSWORD.toCharArray()));
            CertificatePdf pdf = pdf();
            files = threads.submit(() -> sealed(SampleCertificates.of(number), pdf, seal))
                    .get();
        }
        double seconds = seconds(start);
        try (PDDocument document = Loader.loadPDF(files.getLast())) {
            expect(document.getSignatureDictionaries().size() == 1);
        }
        return seconds;
    }

    private static List<byte[]> sealed(List<Certificate> certificates, CertificatePdf pdf, PdfSeal seal) {
        return certificates.parallelStream()
                .map(certificate -> seal.of(pdf.single(certificate), NOW))
                .toList();
    }

    private static CertificatePdf pdf() {
        return CertificatePdf.whole(Design.Shipped.FRAMED.design(), Symbol.shipped());
    }

    /* What the machine worked for us, however much others kept it busy. */
    private static double processors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void expect(boolean so) throws IOException {
        if (!so) {
            throw new IOException("not what was to be made");
        }
    }
}
