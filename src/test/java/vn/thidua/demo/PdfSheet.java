package vn.thidua.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thidua.demo.Sheet.Block;
import vn.thidua.demo.Sheet.Face;

/** Sets a sample plan as a PDF with text: A4, margins and type sizes of Decree 30/2020/NĐ-CP. */
final class PdfSheet {

    private static final float SIZE = 13.5f;
    private static final float INDENT = 36;
    private static final float MIDDLE = 280;
    private static final float PAD = 4;

    private final PdfPen pen;

    private PdfSheet(PdfPen pen) {
        this.pen = pen;
    }

    static byte[] write(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            try (PdfPen pen = new PdfPen(document)) {
                PdfSheet pdf = new PdfSheet(pen);
                for (Block block : sheet.blocks()) {
                    pdf.block(block);
                }
            }
            document.setDocumentId(1L);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Head head -> head(head);
            case Block.Centred centred -> centred(centred);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Table table -> table(table);
            case Block.Foot foot -> foot(foot);
            case Block.NewPage page -> pen.turn();
        }
    }

    private void head(Block.Head head) throws IOException {
        float top = pen.height();
        pen.centred(head.above(), Face.PLAIN, 12, PdfPen.LEFT - 20, MIDDLE - 15);
        pen.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face.BOLD, 12, MIDDLE - 10, PdfPen.RIGHT + 15);
        pen.go(top + 16);
        pen.centred(head.issuer(), Face.BOLD, 12, PdfPen.LEFT - 20, MIDDLE - 15);
        pen.centred("Độc lập - Tự do - Hạnh phúc", Face.BOLD, 13, MIDDLE - 10, PdfPen.RIGHT + 15);
        pen.rule(140, top + 33, 190, top + 33);
        pen.rule(335, top + 33, 498, top + 33);
        pen.go(top + 40);
        pen.centred(head.number(), Face.PLAIN, 13, PdfPen.LEFT - 20, MIDDLE - 15);
        pen.centred(head.dated(), Face.ITALIC, 13, MIDDLE - 10, PdfPen.RIGHT + 15);
        pen.go(top + 74);
    }

    private void centred(Block.Centred centred) throws IOException {
        for (String text : centred.lines()) {
            for (List<String> line :
                    pen.lines(text, centred.face(), 14, PdfPen.RIGHT - PdfPen.LEFT, PdfPen.RIGHT - PdfPen.LEFT)) {
                pen.centred(String.join(" ", line), centred.face(), 14, PdfPen.LEFT, PdfPen.RIGHT);
                pen.go(pen.height() + 18);
            }
        }
        if (centred.ruled()) {
            pen.rule(270, pen.height() + 3, 360, pen.height() + 3);
            pen.go(pen.height() + 14);
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        Face face = paragraph.face();
        float room = PdfPen.RIGHT - PdfPen.LEFT;
        List<List<String>> lines = pen.lines(paragraph.text(), face, SIZE, room - INDENT, room);
        for (int i = 0; i < lines.size(); i++) {
            pen.need(SIZE * PdfPen.LEADING);
            float x = PdfPen.LEFT + (i == 0 ? INDENT : 0);
            if (i == lines.size() - 1) {
                pen.write(String.join(" ", lines.get(i)), face, SIZE, x);
            } else {
                pen.stretched(lines.get(i), face, SIZE, x, PdfPen.RIGHT);
            }
            pen.go(pen.height() + SIZE * PdfPen.LEADING);
        }
        pen.go(pen.height() + 4);
    }

    private void foot(Block.Foot foot) throws IOException {
        pen.need(Math.max(150, 20 + 14 * foot.recipients().size()));
        float top = pen.height() + 10;
        pen.go(top);
        pen.write("Nơi nhận:", Face.ITALIC, 12, PdfPen.LEFT);
        for (int i = 0; i < foot.recipients().size(); i++) {
            pen.go(top + 17 + 14 * i);
            pen.write(foot.recipients().get(i), Face.PLAIN, 11, PdfPen.LEFT);
        }
        for (int i = 0; i < foot.signer().size(); i++) {
            pen.go(top + 17 * i + (i == foot.signer().size() - 1 ? 75 : 0));
            pen.centred(foot.signer().get(i), Face.BOLD, 13.5f, 330, PdfPen.RIGHT);
        }
        pen.go(top + 150);
    }

    private void table(Block.Table table) throws IOException {
        int whole = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Float> edges = new ArrayList<>(List.of(PdfPen.LEFT));
        for (int width : table.widths()) {
            edges.add(edges.getLast() + (PdfPen.RIGHT - PdfPen.LEFT) * width / whole);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            row(table.rows().get(r), edges, r == 0 ? Face.BOLD : Face.PLAIN);
        }
    }

    private void row(List<String> cells, List<Float> edges, Face face) throws IOException {
        List<List<List<String>>> broken = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < cells.size(); c++) {
            float room = edges.get(c + 1) - edges.get(c) - 2 * PAD;
            broken.add(pen.lines(cells.get(c), face, 12, room, room));
            most = Math.max(most, broken.getLast().size());
        }
        float tall = most * 15 + 2 * PAD;
        pen.need(tall);
        float top = pen.height();
        for (int c = 0; c < cells.size(); c++) {
            for (int i = 0; i < broken.get(c).size(); i++) {
                pen.go(top + PAD + 15 * i);
                String text = String.join(" ", broken.get(c).get(i));
                if (face == Face.BOLD || c == 0) {
                    pen.centred(text, face, 12, edges.get(c), edges.get(c + 1));
                } else {
                    pen.write(text, face, 12, edges.get(c) + PAD);
                }
            }
        }
        pen.rule(edges.getFirst(), top, edges.getLast(), top);
        pen.rule(edges.getFirst(), top + tall, edges.getLast(), top + tall);
        for (float edge : edges) {
            pen.rule(edge, top, edge, top + tall);
        }
        pen.go(top + tall);
    }
}
