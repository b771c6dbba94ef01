package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            một cơ sở | 1
            mười lăm hộ | 15
            hai mươi mô hình | 20
            ba mươi mốt xã | 31
            một trăm phần trăm | 100
            một trăm linh hai thôn | 102
            hai trăm năm mươi cây | 250
            năm trăm nghìn đồng | 500000
            hai nghìn ba trăm người | 2300
            """)
    void readsNumbersInWords(String words, int value) {
        NumberWords.Found found = NumberWords.at(Lexer.tokens(words), 0);
        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualByComparingTo(String.valueOf(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"một số đơn vị", "một trong các", "một phần", "mươi ngày", "nhà trường"})
    void leavesWordsThatCountNothing(String words) {
        List<Token> tokens = Lexer.tokens(words);
        assertThat(NumberWords.at(tokens, 0)).isNull();
    }
}
