package vn.thidua.award.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A statement says what it said when it was signed, or it is not believed. */
class StatementCodeTests {

    private static final StatementKey KEY = StatementKey.fresh();
    private static final PublishedKeys KEYS = PublishedKeys.of(KEY.published());
    private static final Statement STATEMENT = new Statement(
            "GK-2026-000123",
            "Giấy khen",
            "Ông Nguyễn Hữu Đức",
            "Ủy ban nhân dân phường Hoa Sen",
            "1268/QĐ-UBND",
            LocalDate.of(2026, 8, 5),
            12);

    @Test
    void isReadBackFromAnAddressOrBareInLargeAndSmallLetters() {
        Checked genuine = new Checked.Genuine(STATEMENT, KEY.published().id());
        String address = StatementCode.of(STATEMENT, KEY, "https://thidua.hoasen.gov.vn/c/");
        String bare = StatementCode.of(STATEMENT, KEY, StatementCode.BARE);
        assertThat(StatementCode.check(address, KEYS)).isEqualTo(genuine);
        assertThat(StatementCode.check(" " + bare.toLowerCase(java.util.Locale.ROOT) + "\n", KEYS))
                .isEqualTo(genuine);
        assertThat(address)
                .as("letters that take five and a half bits in a code")
                .matches("[0-9A-Z $%*+./:-]+");
        assertThat(bare.length()).isLessThan(420);
    }

    @Test
    void noLetterCanBeChanged() {
        String code = StatementCode.of(STATEMENT, KEY, StatementCode.BARE);
        for (int i = StatementCode.BARE.length(); i < code.length(); i++) {
            for (char other : new char[] {'A', 'Q', '7'}) {
                if (code.charAt(i) != other) {
                    String changed = code.substring(0, i) + other + code.substring(i + 1);
                    assertThat(StatementCode.check(changed, KEYS))
                            .as("letter " + i)
                            .isNotInstanceOf(Checked.Genuine.class);
                }
            }
            assertThat(StatementCode.check(code.substring(0, i), KEYS)).isEqualTo(new Checked.NoStatement());
        }
    }

    @Test
    void anotherNameIsAltered() {
        String code = StatementCode.of(STATEMENT, KEY, StatementCode.BARE);
        byte[] bytes = Base32.read(code.substring(StatementCode.BARE.length())).orElseThrow();
        int at = HexFormat.of()
                        .formatHex(bytes)
                        .indexOf(HexFormat.of().formatHex("GK-2026".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                / 2;
        bytes[at + 6] = '5';
        assertThat(StatementCode.check(StatementCode.BARE + Base32.of(bytes), KEYS))
                .isEqualTo(new Checked.Altered(KEY.published().id()));
    }

    @Test
    void anotherKeyIsNotOurs() {
        StatementKey other = StatementKey.fresh();
        assertThat(StatementCode.check(StatementCode.of(STATEMENT, other, StatementCode.BARE), KEYS))
                .isEqualTo(new Checked.UnknownKey(other.published().id()));
    }

    @Test
    void whateverElseIsNoStatement() {
        for (String text : List.of("", " ", "THIDUA:", "https://example.org/", "KHÔNG PHẢI", "AAAA", "THIDUA:2KCEA")) {
            assertThat(StatementCode.check(text, KEYS)).as(text).isEqualTo(new Checked.NoStatement());
        }
    }

    @Test
    void keysArePublishedAsAKeySet() {
        PublishedKeys two = PublishedKeys.of(StatementKey.fresh().published(), KEY.published());
        assertThat(PublishedKeys.read(two.written())).contains(two);
        assertThat(two.written()).contains("\"kty\" : \"OKP\"", "\"crv\" : \"Ed25519\"");
        assertThat(StatementCode.check(StatementCode.of(STATEMENT, KEY, StatementCode.BARE), two))
                .isInstanceOf(Checked.Genuine.class);
        assertThat(PublishedKeys.read("nothing")).isEmpty();
        assertThat(PublishedKeys.read("{}")).isEmpty();
        assertThat(PublishedKeys.read("{\"keys\":[{\"crv\":\"Ed25519\",\"x\":\"%%\"}]}"))
                .isEmpty();
        assertThat(PublishedKeys.read("{\"keys\":[{\"kty\":\"RSA\"}]}"))
                .isEqualTo(Optional.of(new PublishedKeys(List.of())));
    }

    @Test
    void composedAndTakenApartLettersAreTheSameStatement() {
        String apart = java.text.Normalizer.normalize(STATEMENT.recipient(), java.text.Normalizer.Form.NFD);
        Statement same = new Statement(
                STATEMENT.certificate(),
                STATEMENT.award(),
                apart,
                STATEMENT.issuer(),
                STATEMENT.decision(),
                STATEMENT.decided(),
                STATEMENT.place());
        assertThat(same).isEqualTo(STATEMENT);
    }

    @Test
    void base32IsThatOfTheStandard() {
        assertThat(Base32.of("foobar".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YTBOI");
        assertThat(Base32.read("MZXW6YTBOI")
                        .map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.US_ASCII)))
                .contains("foobar");
        assertThat(Base32.read("MZXW6YTBOJ")).as("bits that nobody wrote").isEmpty();
    }
}
