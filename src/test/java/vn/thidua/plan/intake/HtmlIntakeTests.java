package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlIntakeTests {

    private static String text(String body) {
        return Samples.take("<!DOCTYPE html><html><body>" + body + "</body></html>", "ke-hoach.html")
                .text();
    }

    @Test
    void readsBlocksAndInlineMarks() {
        assertThat(
                        text(
                                "<h1>KẾ HOẠCH</h1><p>Thi đua <b>lập\n thành</b> tích<br>chào mừng</p><div>Hết &amp; kết thúc</div>"))
                .isEqualTo("KẾ HOẠCH\nThi đua lập thành tích\nchào mừng\nHết & kết thúc");
    }

    @Test
    void keepsTablesAsRows() {
        assertThat(
                        text(
                                "<p>Bảng:</p><table><thead><tr><th>STT<th>Việc</tr></thead><tbody><tr><td>1</td>"
                                        + "<td><p>Trồng</p><p>cây</p></td></tr><tr><td colspan=2>Cộng</td></tr></tbody></table><p>Sau bảng</p>"))
                .isEqualTo("Bảng:\n\nSTT\tViệc\n1\tTrồng cây\nCộng\t\n\nSau bảng");
    }

    @Test
    void numbersLists() {
        assertThat(text("<ol start=3><li>Ba<ul><li>gạch</li></ul></li><li>Bốn</li></ol>"))
                .isEqualTo("3. Ba\n- gạch\n4. Bốn");
    }

    @Test
    void dropsScriptsStylesAndHiddenParts() {
        assertThat(text("<script>alert(1)</script><style>p{}</style><p style='display: none'>ẩn</p><p hidden>ẩn</p>"
                        + "<p>hiện</p><iframe src='http://example.invalid/'></iframe>"))
                .isEqualTo("hiện");
    }

    @Test
    void findsHtmlUnderAnyName() {
        Intake intake = Samples.take("<html><body><p>Kế hoạch</p></body></html>", "ke-hoach.pdf");

        assertThat(intake.mediaType()).isEqualTo("text/html");
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.TYPE_DIFFERS, ".pdf", "HTML"));
    }
}
