package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class PdfIntakeTests {

    private static String text(byte[] pdf) {
        return Samples.take(pdf, "ke-hoach.pdf").text();
    }

    @Test
    void readsLinesAndPages() {
        Intake intake = Samples.take(PdfFiles.of("KẾ HOẠCH\nPhát động thi đua", "Trang thứ hai"), "a.pdf");

        assertThat(intake.text()).isEqualTo("KẾ HOẠCH\nPhát động thi đua\n\fTrang thứ hai");
        assertThat(intake.mediaType()).isEqualTo("application/pdf");
        assertThat(intake.pages()).extracting(IntakePage::start).containsExactly(0, 28);
        assertThat(intake.signatures()).isEmpty();
    }

    @Test
    void keepsColumnsOfTheHeadApart() {
        byte[] pdf = PdfFiles.drawn((page, font) -> {
            PdfFiles.put(page, font, 70, 780, "ỦY BAN NHÂN DÂN");
            PdfFiles.put(page, font, 300, 780, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            PdfFiles.put(page, font, 70, 762, "PHƯỜNG HOA SEN");
            PdfFiles.put(page, font, 330, 761, "Độc lập - Tự do - Hạnh phúc");
        });

        List<String> lines = text(pdf).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("ỦY BAN NHÂN DÂN {4,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(lines.get(1)).matches("PHƯỜNG HOA SEN {4,}Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void readsRuledTableAsRows() {
        byte[] pdf = PdfFiles.drawn((page, font) -> {
            PdfFiles.put(page, font, 70, 780, "Phân công:");
            for (float x : new float[] {70, 110, 300, 450}) {
                page.moveTo(x, 750);
                page.lineTo(x, 660);
            }
            for (float y : new float[] {750, 725, 660}) {
                page.moveTo(70, y);
                page.lineTo(450, y);
            }
            page.stroke();
            PdfFiles.put(page, font, 75, 733, "STT");
            PdfFiles.put(page, font, 115, 733, "Nhiệm vụ");
            PdfFiles.put(page, font, 305, 733, "Đơn vị");
            PdfFiles.put(page, font, 75, 705, "1");
            PdfFiles.put(page, font, 115, 705, "Trồng cây xanh");
            PdfFiles.put(page, font, 115, 687, "và chăm sóc");
            PdfFiles.put(page, font, 305, 705, "Tổ dân phố");
        });

        assertThat(text(pdf))
                .isEqualTo("Phân công:\n\nSTT\tNhiệm vụ\tĐơn vị\n1\tTrồng cây xanh và chăm sóc\tTổ dân phố");
    }

    @Test
    void raisesFootnoteMarks() {
        byte[] pdf = PdfFiles.drawn((page, font) -> {
            PdfFiles.put(page, font, 70, 780, "theo quyết định đã ban hành");
            page.beginText();
            page.setFont(font, 7);
            page.newLineAtOffset(70 + font.getStringWidth("theo quyết định đã ban hành") * 12 / 1000, 785);
            page.showText("2");
            page.endText();
        });

        assertThat(text(pdf)).isEqualTo("theo quyết định đã ban hành²");
    }

    @Test
    void readsDoubledLettersOnce() {
        byte[] pdf = PdfFiles.drawn((page, font) -> {
            PdfFiles.put(page, font, 70, 780, "KẾ HOẠCH");
            PdfFiles.put(page, font, 70.3f, 780, "KẾ HOẠCH");
        });

        assertThat(text(pdf)).isEqualTo("KẾ HOẠCH");
    }

    @Test
    void dropsHiddenTextBesideVisibleText() {
        Intake intake = Samples.take(
                PdfFiles.drawn((page, font) -> {
                    PdfFiles.put(page, font, 70, 780, "Nội dung mà mọi người nhìn thấy");
                    page.setRenderingMode(RenderingMode.NEITHER);
                    PdfFiles.put(page, font, 70, 700, "bí mật không ai thấy");
                }),
                "an.pdf");

        assertThat(intake.text()).isEqualTo("Nội dung mà mọi người nhìn thấy");
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.HIDDEN_TEXT_DROPPED, "1"));
    }

    @Test
    void tellsProgressPageByPage() {
        List<String> heard = new ArrayList<>();
        new FileIntake()
                .take(PdfFiles.of("Một", "Hai"), "a.pdf", Limits.DEFAULT, (page, of) -> heard.add(page + "/" + of));

        assertThat(heard).containsExactly("1/2", "2/2");
    }

    @Test
    void notesForeignLanguage() {
        String english =
                "The committee launches a campaign for all schools of the district and asks every unit to report "
                        + "its results before the end of June. Teachers and pupils are invited to take part in the contest "
                        + "and to share their experience with other schools.";

        assertThat(Samples.take(english, "en.txt").noted(NoteCode.NOT_VIETNAMESE))
                .isTrue();
        assertThat(Samples.take(Samples.PLAN, "vi.txt").noted(NoteCode.NOT_VIETNAMESE))
                .isFalse();
    }
}
