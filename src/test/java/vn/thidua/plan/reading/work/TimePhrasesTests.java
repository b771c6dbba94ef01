package vn.thidua.plan.reading.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.Dating;

class TimePhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gửi trước ngày 30 tháng 11 năm 2026 để tổng hợp | BEFORE | 2026-11-30
            gửi trước ngày **30 tháng 11 năm 2026** để tổng hợp | BEFORE | 2026-11-30
            nộp trước 30/11/2026 | BEFORE | 2026-11-30
            xong trước ngày 08-3-2026 | BEFORE | 2026-03-08
            trước ngày 05 /6/ 2026 | BEFORE | 2026-06-05
            trước ngày 1.2.2026 | BEFORE | 2026-02-01
            trước 17 giờ 00 ngày 20/6/2026 | BEFORE | 2026-06-20
            trước 17h00 thứ Sáu, ngày 20/6/2026 | BEFORE | 2026-06-20
            trước tháng 31/12/2026 | BEFORE | 2026-12-31
            chậm nhất ngày 15/7/2026 | LATEST | 2026-07-15
            chậm nhất là ngày 15/7/2026 | LATEST | 2026-07-15
            chậm nhất vào ngày 15 tháng 7 năm 2026 | LATEST | 2026-07-15
            muộn nhất ngày 15/7/2026 | LATEST | 2026-07-15
            hạn cuối đăng ký: 20/6/2026 | LATEST | 2026-06-20
            Thời hạn gửi hồ sơ về Phòng Nội vụ: ngày 15/7/2026. | LATEST | 2026-07-15
            hoàn thành trong tháng 11/2026 | WITHIN | 2026-11
            hoàn thành trong tháng 01 năm 2026 | WITHIN | 2026-01
            hoàn thành trong quý IV năm 2026 | WITHIN | 2026-12
            nhận hồ sơ đến hết ngày 31/5/2026 | UNTIL | 2026-05-31
            thực hiện đến hết năm 2026 | UNTIL | 2026-12-31
            thực hiện đến hết tháng 2/2026 | UNTIL | 2026-02-28
            thực hiện đến cuối năm 2026 | UNTIL | 2026-12-31
            từ tháng 6/2026 đến tháng 9/2026 | RANGE | 2026-09
            từ 15/4/2026 đến 30/8/2026 | RANGE | 2026-08-30
            Từ 01/3 - 30/4/2026 | RANGE | 2026-04-30
            từ ngày ban hành đến hết ngày 31/12/2026 | RANGE | 2026-12-31
            Quý I/2026 | NONE | 2026-03
            20/4/2026 | NONE | 2026-04-20
            Tháng 12/2026 | NONE | 2026-12
            so với 6 tháng đầu năm 2025 | NONE | 2025-06-30
            vào ngày cuối cùng của tháng 6/2026 | AT | 2026-06-30
            """)
    void readsDateAndWhatBindsIt(String text, TimePhrase.Bound bound, String date) {
        TimePhrase phrase = TimePhrases.in(Tokens.of(text)).getLast();

        assertThat(phrase.bound()).isEqualTo(bound);
        assertThat(phrase.date()).isNotNull();
        assertThat(phrase.date().dating()).isEqualTo(new Dating(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 8 hàng tháng | monthly:8
            trước ngày 08 hằng tháng | monthly:8
            chậm nhất ngày 20 của tháng cuối quý | quarterly:20
            chậm nhất vào ngày 05 của tháng đầu quý sau | quarterly:5
            trước ngày 25 tháng cuối mỗi quý | quarterly:25
            chậm nhất vào ngày 05 tháng 12 hằng năm | yearly:12-05
            trước ngày 20/11 hàng năm | yearly:11-20
            Hằng năm | yearly
            hàng quý | quarterly
            """)
    void readsRhythm(String text, String recurring) {
        assertThat(TimePhrases.in(Tokens.of(text)).getFirst().recurring()).isEqualTo(recurring);
    }

    @Test
    void readsEachDateOfAList() {
        List<TimePhrase> phrases = TimePhrases.in(Tokens.of("trước ngày 15/6 và 15/11 hàng năm"));

        assertThat(phrases).extracting(TimePhrase::recurring).containsExactly("yearly:06-15", "yearly:11-15");
        assertThat(phrases).extracting(TimePhrase::bound).containsOnly(TimePhrase.Bound.BEFORE);
    }

    @Test
    void givesTheYearOfTheLastDateToThoseBeforeIt() {
        List<TimePhrase> phrases = TimePhrases.in(Tokens.of("trước ngày 25/5, 25/8, 25/11/2026"));

        assertThat(phrases)
                .extracting(TimePhrase::date)
                .extracting(PrintedDate::dating)
                .containsExactly(new Dating("2026-05-25"), new Dating("2026-08-25"), new Dating("2026-11-25"));
    }

    @Test
    void readsBareDaysOfAMonth() {
        assertThat(TimePhrases.in(Tokens.of("trước ngày 05, 20 hàng tháng")))
                .extracting(TimePhrase::recurring)
                .containsExactly("monthly:5", "monthly:20");
    }

    @Test
    void keepsTheMonthOfADayThatDoesNotExist() {
        PrintedDate date =
                TimePhrases.in(Tokens.of("trước ngày 31/6/2026")).getFirst().date();

        assertThat(date).isNotNull();
        assertThat(date.isPossible()).isFalse();
        assertThat(date.dating()).isEqualTo(new Dating("2026-06"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước, trong và sau bầu cử",
                "năm học 2025-2026",
                "giai đoạn 2025 - 2030",
                "14/16 phường",
                "mức độ 3, 4",
                "trước khi họp",
                "ngày",
                "trước ngày",
                "quý V/2026",
                "tháng 13/2026",
            })
    void findsNoDate(String text) {
        assertThat(TimePhrases.in(Tokens.of(text)))
                .allMatch(phrase -> phrase.bound() == TimePhrase.Bound.NONE)
                .noneMatch(phrase -> phrase.date() != null && phrase.date().month() > 0);
    }
}
