package vn.thidua.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêm", "Quyết", "ƯỚC", "giếng", "gì", "khuyến", "thuở", "hoà", "hòa", "uỷ", "ủy", "yêu", "ngoằn",
                "thưởng", "rượu", "đặc", "ý", "quốc", "xoong"
            })
    void takesVietnameseSyllables(String word) {
        assertThat(Syllable.fits(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "report", "été", "ho¹ch", "ñua", "traøo", "KH", "strong", "ạạ", "über", "ngđ"})
    void refusesOtherWords(String word) {
        assertThat(Syllable.fits(word)).isFalse();
    }
}
