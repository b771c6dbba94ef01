package vn.thidua.bench;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.util.FileSystemUtils;
import vn.thidua.award.certificate.Certificate;

/** What offices do today: a Word file with a page for each certificate, as a mail merge leaves it, made a PDF by LibreOffice. */
final class CertificateWord {

    private static final int PATIENCE_MINUTES = 20;
    private static final int CODE_POINTS = 85;
    private static final int CODE_PIXELS = 180;

    private CertificateWord() {}

    static boolean present() {
        return CalcSheet.present();
    }

    /** Returns the seconds in which LibreOffice makes the PDF; writing the Word file is not counted. */
    static double seconds(List<Certificate> certificates) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("thidua-writer");
        try {
            Path word = folder.resolve("giay-khen.docx");
            write(word, certificates);
            long start = System.nanoTime();
            Process writer = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            word.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!writer.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                writer.destroyForcibly();
                throw new IOException("LibreOffice did not end");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            try (PDDocument pdf = Loader.loadPDF(folder.resolve("giay-khen.pdf").toFile())) {
                if (pdf.getNumberOfPages() != certificates.size()) {
                    throw new IOException("LibreOffice made " + pdf.getNumberOfPages() + " pages");
                }
            }
            return seconds;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void write(Path file, List<Certificate> certificates) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            landscape(word);
            for (int i = 0; i < certificates.size(); i++) {
                page(word, certificates.get(i), i > 0);
            }
            word.write(out);
        }
    }

    private static void landscape(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(16_838));
        size.setH(BigInteger.valueOf(11_906));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(700));
        margins.setBottom(BigInteger.valueOf(700));
        margins.setLeft(BigInteger.valueOf(1_300));
        margins.setRight(BigInteger.valueOf(1_300));
    }

    private static void page(XWPFDocument word, Certificate certificate, boolean next) throws IOException {
        line(word, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 14, "bold").setPageBreak(next);
        line(word, "Độc lập - Tự do - Hạnh phúc", 15, "bold");
        line(word, certificate.decider().toUpperCase(java.util.Locale.ROOT), 19, "red");
        line(word, "TẶNG", 16, "bold");
        line(word, certificate.award().toUpperCase(java.util.Locale.ROOT), 38, "red");
        line(word, certificate.recipient().name(), 28, "bold");
        line(word, certificate.recipient().standing(), 15, "");
        line(word, certificate.recipient().achievement(), 15, "");
        line(
                word,
                certificate.decision().number() + ", ngày 05 tháng 8 năm 2026; số sổ vàng "
                        + certificate.decision().place(),
                13,
                "italic");
        line(word, certificate.signing().posts().getFirst(), 13, "bold");
        line(word, certificate.signing().name(), 14, "bold");
        XWPFRun run = word.createParagraph().createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(code(certificate.code())),
                    Document.PICTURE_TYPE_PNG,
                    certificate.number() + ".png",
                    Units.toEMU(CODE_POINTS),
                    Units.toEMU(CODE_POINTS));
        } catch (InvalidFormatException | WriterException impossible) {
            throw new IOException(impossible);
        }
    }

    private static XWPFParagraph line(XWPFDocument word, String text, int size, String look) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(size);
        run.setBold(look.equals("bold") || look.equals("red"));
        run.setItalic(look.equals("italic"));
        if (look.equals("red")) {
            run.setColor("C8102E");
        }
        run.setText(text);
        return paragraph;
    }

    private static byte[] code(String text) throws IOException, WriterException {
        BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, CODE_PIXELS, CODE_PIXELS);
        BufferedImage image = new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                image.setRGB(x, y, code.get(x, y) ? 0 : 0xffffff);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
