package vn.thidua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in words, as accountants write them. */
class DongWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | Không đồng
                    1 | Một đồng
                    4 | Bốn đồng
                    5 | Năm đồng
                    10 | Mười đồng
                    11 | Mười một đồng
                    14 | Mười bốn đồng
                    15 | Mười lăm đồng
                    20 | Hai mươi đồng
                    21 | Hai mươi mốt đồng
                    24 | Hai mươi tư đồng
                    25 | Hai mươi lăm đồng
                    50 | Năm mươi đồng
                    55 | Năm mươi lăm đồng
                    100 | Một trăm đồng
                    101 | Một trăm linh một đồng
                    104 | Một trăm linh bốn đồng
                    105 | Một trăm linh năm đồng
                    110 | Một trăm mười đồng
                    115 | Một trăm mười lăm đồng
                    121 | Một trăm hai mươi mốt đồng
                    999 | Chín trăm chín mươi chín đồng
                    1000 | Một nghìn đồng
                    1001 | Một nghìn không trăm linh một đồng
                    1010 | Một nghìn không trăm mười đồng
                    1021 | Một nghìn không trăm hai mươi mốt đồng
                    10000 | Mười nghìn đồng
                    15000 | Mười lăm nghìn đồng
                    105000 | Một trăm linh năm nghìn đồng
                    230000 | Hai trăm ba mươi nghìn đồng
                    760000 | Bảy trăm sáu mươi nghìn đồng
                    1000000 | Một triệu đồng
                    1000005 | Một triệu không trăm linh năm đồng
                    1005000 | Một triệu không trăm linh năm nghìn đồng
                    1140000 | Một triệu một trăm bốn mươi nghìn đồng
                    1520000 | Một triệu năm trăm hai mươi nghìn đồng
                    2340000 | Hai triệu ba trăm bốn mươi nghìn đồng
                    18980000 | Mười tám triệu chín trăm tám mươi nghìn đồng
                    232760000 | Hai trăm ba mươi hai triệu bảy trăm sáu mươi nghìn đồng
                    1000000000 | Một tỷ đồng
                    1000000001 | Một tỷ không trăm linh một đồng
                    1020000000 | Một tỷ không trăm hai mươi triệu đồng
                    21000000000 | Hai mươi mốt tỷ đồng
                    1000000000000 | Một nghìn tỷ đồng
                    1050000300000 | Một nghìn không trăm năm mươi tỷ ba trăm nghìn đồng
                    -760000 | Âm bảy trăm sáu mươi nghìn đồng
                    """)
    void anAmountInWords(long dong, String words) {
        assertThat(DongWords.of(dong)).isEqualTo(words);
    }

    @Test
    void noTwoAmountsSoundAlike() {
        assertThat(LongStream.range(0, 20_000)
                        .mapToObj(DongWords::of)
                        .distinct()
                        .count())
                .isEqualTo(20_000);
    }

    @Test
    void theLargestNumberThereIsHasWords() {
        assertThat(DongWords.of(Long.MAX_VALUE)).startsWith("Chín tỷ").endsWith("tám trăm linh bảy đồng");
    }
}
