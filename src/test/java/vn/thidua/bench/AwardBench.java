package vn.thidua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import vn.thidua.cli.Bench;

/** How fast certificates are made: a thousand in one file, a thousand sealed files; beside LibreOffice, which makes the same pages from a Word file. */
public class AwardBench implements Bench {

    private static final int CERTIFICATES = 1_000;
    private static final Instant NOW = Instant.parse("2026-08-05T03:00:00Z");
    private static final double MEGABYTE = 1e6;

    @Override
    public String name() {
        return "award";
    }

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        double[] sizes = new double[1];
        double first = together(sizes);
        double before = processors();
        double warm = together(sizes);
        double worked = processors() - before;
        before = processors();
        double sealed = apart();
        double workedApart = processors() - before;
        Figure cold = Figure.atMost("1,000 certificates with codes, one file, first", first, "s", 5);
        Figure again = Figure.atMost("the same again", warm, "s", 5);
        Figure single = Figure.atMost("1,000 sealed files", sealed, "s", 15);
        if (CertificateWord.present()) {
            double word = CertificateWord.seconds(SampleCertificates.of(CERTIFICATES));
            cold = cold.against("LibreOffice Writer", word);
            again = again.against("LibreOffice Writer", word);
            single = single.against("LibreOffice Writer, not sealed", word);
        }
        figures.add(cold);
        figures.add(again);
        figures.add(Figure.of("  of the processors, both together", worked, "s"));
        figures.add(Figure.of("size of the one file", sizes[0] / MEGABYTE, "MB"));
        figures.add(single);
        figures.add(Figure.of("  of the processors, both together", workedApart, "s"));
        return figures;
    }

    /* From what is awarded to whom: statements are signed, codes drawn, texts set, the file written. */
    private static double together(double[] size) throws IOException {
        long start = System.nanoTime();
        byte[] file = pdf().of(SampleCertificates.of(CERTIFICATES));
        double seconds = seconds(start);
        size[0] = file.length;
        try (PDDocument document = Loader.loadPDF(file)) {
            expect(document.getNumberOfPages() == CERTIFICATES);
        }
        return seconds;
    }

    private static double apart() throws IOException {
        byte[] key = ThrowAwayKey.file(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)));
        long start = System.nanoTime();
        PdfSeal seal = new PdfSeal(FileKey.open(key, ThrowAwayKey.PASSWORD.toCharArray()));
        CertificatePdf pdf = pdf();
        List<Certificate> certificates = SampleCertificates.of(CERTIFICATES);
        List<byte[]> files = certificates.parallelStream()
                .map(certificate -> seal.of(pdf.single(certificate), NOW))
                .toList();
        double seconds = seconds(start);
        try (PDDocument document = Loader.loadPDF(files.getLast())) {
            expect(document.getSignatureDictionaries().size() == 1);
        }
        return seconds;
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
