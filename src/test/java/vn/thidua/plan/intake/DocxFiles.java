package vn.thidua.plan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word documents made for tests: by POI, or part by part where POI has no way to say it. */
final class DocxFiles {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
            </Types>""";
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private DocxFiles() {}

    static byte[] bytes(XWPFDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A document with this inside {@code w:body}. */
    static byte[] body(String xml) {
        return body(xml, "");
    }

    /** A document with this inside {@code w:body} and these footnotes. */
    static byte[] body(String xml, String footnotes) {
        return Samples.zip(
                "[Content_Types].xml", TYPES,
                "word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>",
                "word/footnotes.xml", "<w:footnotes " + NAMESPACES + ">" + footnotes + "</w:footnotes>");
    }

    /** A document that carries macros. */
    static byte[] withMacros(String text) {
        return Samples.zip(
                "[Content_Types].xml",
                TYPES,
                "word/document.xml",
                "<w:document " + NAMESPACES + "><w:body>" + paragraph(text) + "</w:body></w:document>",
                "word/vbaProject.bin",
                "x");
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** Adds a list whose levels print these patterns in these formats; returns its number. */
    static BigInteger list(XWPFDocument document, String[] patterns, STNumberFormat.Enum... formats) {
        CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
        numbering.setAbstractNumId(
                BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        for (int i = 0; i < patterns.length; i++) {
            CTLvl level = numbering.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(formats[i]);
            level.addNewLvlText().setVal(patterns[i]);
        }
        BigInteger pattern = document.getNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
        return document.getNumbering().addNum(pattern);
    }

    static void item(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }
}
