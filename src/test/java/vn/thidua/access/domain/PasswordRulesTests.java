package vn.thidua.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.access.CommonPasswords;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0987654321",
                "abcdefghij",
                "aaaaaaaaaaaa",
                "abababababab",
                "P@ssw0rd2026",
                "Mật khẩu 2026",
                "matkhau123456",
                "Anh yêu em!!!",
                "QWERTYUIOP",
                "vietnam@2026",
                "Thi đua khen thưởng 2026",
                "admin.admin.1"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(CommonPasswords.contains(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoa-sen-no-som-mai",
                "mot-mat-khau-dai",
                "thidua-demo",
                "Ngõ nhỏ nhà tôi 7",
                "k7mq-x2pd-r9ws-h4tn"
            })
    void takesSentencesAndMadePasswords(String password) {
        assertThat(CommonPasswords.contains(password)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "nguyen.thi.mau, Nguyễn Thị Mẫu 1990, true",
        "quantri.hoasen, quantrihoasen123, true",
        "nguyen.thi.mau, mau xanh hy vong, false",
        "42.7, 1970-01-01 Hue, false"
    })
    void refusesTheUserName(String username, String password, boolean refused) {
        assertThat(CommonPasswords.isName(password, username)).isEqualTo(refused);
    }
}
