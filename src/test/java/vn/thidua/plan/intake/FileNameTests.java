package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.FileName;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Kế hoạch 41.docx, Kế hoạch 41.docx",
        "../../etc/passwd, passwd",
        "C:\\Users\\a\\ke-hoach.pdf, ke-hoach.pdf",
        "a<b>c|d?.txt, a_b_c_d_.txt",
        ".., van-ban",
        "thu-muc/, van-ban",
    })
    void showsOnlyTheSafeLastPart(String name, String shown) {
        assertThat(FileName.safe(name)).isEqualTo(shown);
    }

    @Test
    void dropsControlAndDirectionCharacters() {
        assertThat(FileName.safe("\u200b")).isEqualTo("van-ban");
        assertThat(FileName.safe("ke\u0000\r\n-hoach\u202efdp.exe")).isEqualTo("ke-hoachfdp.exe");
    }

    @Test
    void shortensLongNamesAndKeepsTheEnding() {
        assertThat(FileName.safe("a".repeat(500) + ".docx")).hasSize(120).endsWith("….docx");
    }

    @Test
    void notesThatANameWasCleaned() {
        assertThat(Samples.take("Kế hoạch", "../a.txt").notes()).containsExactly(IntakeNote.of(NoteCode.NAME_CLEANED));
    }
}
