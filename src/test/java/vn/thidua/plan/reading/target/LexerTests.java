package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.target.Token.Kind;

class LexerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15/KH-UBND | REFERENCE
            19-CT/TU | REFERENCE
            131/2020/QH14 | REFERENCE
            6a/NQ-TLĐ | REFERENCE
            9001:2015 | REFERENCE
            7h30 | REFERENCE
            0912.345.678 | REFERENCE
            hoa.sen@example.vn | REFERENCE
            https://example.vn/a?b=5% | REFERENCE
            30/11/2022 | DATE
            30-11-2022 | DATE
            11/2025 | DATE
            1.250,5 | NUMBER
            COVID-19 | WORD
            m² | WORD
            ≥ | SIGN
            >= | SIGN
            % | PERCENT
            """)
    void tellsKindsApart(String text, Kind kind) {
        assertThat(Lexer.tokens(text)).singleElement().extracting(Token::kind).isEqualTo(kind);
    }

    @Test
    void splitsNumberUnitAndRate() {
        assertThat(Lexer.tokens("0,92m2/người")).extracting(Token::word).containsExactly("0,92", "m2", "/", "người");
        assertThat(Lexer.tokens("14/16 phường")).extracting(Token::word).containsExactly("14", "/", "16", "phường");
        assertThat(Lexer.tokens("9-10 %/năm")).extracting(Token::word).containsExactly("9", "-", "10", "%", "/", "năm");
    }

    @Test
    void foldsSpellingAndKeepsOffsets() {
        Token token = Lexer.tokens("  **Uỷ** ban").getFirst();
        assertThat(token.word()).isEqualTo("ủy");
        assertThat(token.from()).isEqualTo(4);
        assertThat(token.to()).isEqualTo(6);
    }
}
