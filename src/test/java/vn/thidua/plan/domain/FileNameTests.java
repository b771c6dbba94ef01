package vn.thidua.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../x, x
            C:\\Users\\lan\\ke hoach.docx, ke hoach.docx
            <b>dam<b>.txt, _b_dam_b_.txt
            ke/.., van-ban
            Kế hoạch 12.pdf, Kế hoạch 12.pdf
            """)
    void keepsTheLastPartOnly(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @Test
    void dropsWhatIsNotSeen() {
        assertThat(FileName.safe("a\u202etxt.exe\u0000\r\n")).isEqualTo("atxt.exe");
        assertThat(FileName.safe("\u200b")).isEqualTo("van-ban");
    }

    @Test
    void staysShort() {
        assertThat(FileName.safe("d".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
    }
}
