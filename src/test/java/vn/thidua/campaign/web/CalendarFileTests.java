package vn.thidua.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class CalendarFileTests {

    @Test
    void writesAllDayEventsOnTheLastDay() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("calendar.alarm", Locale.of("vi"), "Sắp đến hạn: {0}");
        String file = CalendarFile.of(
                        "Hạn thi đua",
                        List.of(new CalendarFile.Entry(
                                "1@thidua",
                                LocalDate.of(2026, 6, 19),
                                "Gửi hồ sơ, biểu mẫu",
                                "Đợt thi đua\nhết ngày 19/06/2026")),
                        new Words(messages, Locale.of("vi")),
                        Instant.parse("2026-06-04T03:00:00Z"))
                .replace("\r\n ", "");
        assertThat(file.lines().toList())
                .isEqualTo(List.of(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//Thi Dua//Campaign//VI",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Hạn thi đua",
                        "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
                        "BEGIN:VEVENT",
                        "UID:1@thidua",
                        "DTSTAMP:20260604T030000Z",
                        "DTSTART;VALUE=DATE:20260619",
                        "DTEND;VALUE=DATE:20260620",
                        "SUMMARY:Gửi hồ sơ\\, biểu mẫu",
                        "DESCRIPTION:Đợt thi đua\\nhết ngày 19/06/2026",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER:-P3D",
                        "DESCRIPTION:Sắp đến hạn: Gửi hồ sơ\\, biểu mẫu",
                        "END:VALARM",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER:-P1D",
                        "DESCRIPTION:Sắp đến hạn: Gửi hồ sơ\\, biểu mẫu",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR"));
    }
}
