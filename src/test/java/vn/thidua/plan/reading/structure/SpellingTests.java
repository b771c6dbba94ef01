package vn.thidua.plan.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTests {

    @Test
    void movesToneMarksToTheirNewPlace() {
        assertThat(Spelling.key("Hoà Uỷ THUÝ khoẻ")).isEqualTo("hòa ủy thúy khỏe");
    }

    @Test
    void leavesToneMarksInsideSyllablesAndBehindQ() {
        assertThat(Spelling.key("hoàn toàn quý quỹ")).isEqualTo("hoàn toàn quý quỹ");
    }

    @Test
    void makesDashesAndQuotesPlain() {
        assertThat(Spelling.key("“Sạch – Đẹp”")).isEqualTo("\"sạch - đẹp\"");
    }

    @Test
    void keepsTheLength() {
        String words = "UỶ BAN “Ðoàn” — İ";

        assertThat(Spelling.key(words)).hasSameSizeAs(words);
    }
}
