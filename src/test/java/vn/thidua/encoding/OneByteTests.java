package vn.thidua.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneByteTests {
    private static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static String letters(LegacyEncoding encoding) {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        return encoding.decode(all);
    }

    @Test
    void viscIiHasEveryLetterOfBothCases() {
        String letters = letters(LegacyEncoding.VISCII);
        for (char c : SMALL.toCharArray()) {
            assertThat(letters)
                    .containsOnlyOnce(String.valueOf(c))
                    .containsOnlyOnce(String.valueOf(Character.toUpperCase(c)));
        }
    }

    @Test
    void tcvn3HasEverySmallLetter() {
        String letters = letters(LegacyEncoding.TCVN3);
        for (char c : SMALL.toCharArray()) {
            assertThat(letters).contains(String.valueOf(c));
        }
    }

    @Test
    void restoresTheLetterThatLookedLikeAHyphen() {
        assertThat(StrayLegacy.convert("®-îc giao n¨m 2020-2021", ".VnTime", LegacyEncoding.TCVN3))
                .isEqualTo("được giao năm 2020-2021");
    }
}
