package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.plan.domain.ItemKind;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.shared.Complaints;

class ItemFormsTests {

    private static final Span S = new Span(3, 9);
    private static final Certainty C = Certainty.SURE;

    static Stream<Arguments> items() {
        Dating day = new Dating("2026-06-20");
        return Stream.of(
                Arguments.of(ItemKind.DOC_NUMBER, new Header.Field("12/KH-UBND", S, C)),
                Arguments.of(ItemKind.ISSUED_ON, new Header.Field("2026-03-25", S, C)),
                Arguments.of(ItemKind.SIGNER, new Header.Signer("Lê Văn Mẫu", "Chủ tịch", "TM", S, C)),
                Arguments.of(ItemKind.PERIOD, new Period(new Dating("2026-04"), new Dating("2026-12-31"), S, C)),
                Arguments.of(ItemKind.COLLECTIVE, new Audience.Group("Các khu phố", S, C)),
                Arguments.of(
                        ItemKind.LEGAL_BASIS,
                        new LegalReference("Luật số 6/2022/QH15", "6/2022/QH15", null, "Quốc hội", S, C)),
                Arguments.of(ItemKind.CONTENT, new Content("2.1", "Giữ đường phố sạch đẹp", S, C)),
                Arguments.of(
                        ItemKind.TARGET,
                        new Target(
                                "II.4",
                                "khu phố sạch",
                                Target.Operator.RANGE,
                                new BigDecimal("1234.5"),
                                new BigDecimal("2000"),
                                "khu phố",
                                "năm 2025",
                                "16 khu phố",
                                day,
                                true,
                                null,
                                S,
                                C)),
                Arguments.of(
                        ItemKind.ASSIGNMENT,
                        new Assignment(
                                "1", "Giao việc", List.of("Văn phòng"), List.of("Công an", "Các trường"), 4, S, C)),
                Arguments.of(
                        ItemKind.DEADLINE,
                        new Deadline(null, "monthly:8", true, "các đơn vị", "gửi báo cáo", "Văn phòng", S, C)),
                Arguments.of(ItemKind.DEADLINE, new Deadline(day, null, false, null, "gửi hồ sơ", null, S, C)),
                Arguments.of(
                        ItemKind.COMMENDATION,
                        new Commendation("Giấy khen", "Chủ tịch", List.of("tập thể"), List.of("dẫn đầu"), S, C)),
                Arguments.of(ItemKind.DOSSIER, new Dossier(null, List.of("tờ trình", "báo cáo"), day, true, S, C)),
                Arguments.of(ItemKind.FORM_COLUMN, new FormColumn("Tên công trình", S, C)),
                Arguments.of(ItemKind.RECIPIENT, new Recipient("Như trên", S, C)));
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatIsShownComesBackUnchanged(ItemKind kind, ReadItem item) {
        ItemForm form = form(kind, item);
        assertThat(ItemForms.value(kind, form, S, C)).isEqualTo(item);
        assertThat(form.complaints()).isEqualTo(Complaints.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value|abc|complaint.plan.number",
                "value|1,234.5|complaint.plan.number",
                "value||complaint.NotBlank",
                "valueMax|7|complaint.plan.range",
                "date|31/02/2026|complaint.plan.date",
                "date|2026-06-20|complaint.plan.date",
                "subject||complaint.NotBlank",
                "op|LOUDER|complaint.NotNull"
            })
    void saysWhatIsWrongWithATarget(String field, String typed, String complaint) {
        Map<String, String> values = typed(ItemKind.TARGET, target());
        values.put(field, typed == null ? "" : typed);
        ItemForm form = new ItemForm(values);
        ItemForms.value(ItemKind.TARGET, form, S, C);
        assertThat(form.complaints().byField()).isEqualTo(Map.of(field, complaint));
    }

    @Test
    void periodEndsAfterItBegins() {
        ItemForm form = new ItemForm(Map.of("from", "01/12/2026", "to", "30/11/2026"));
        ItemForms.value(ItemKind.PERIOD, form, S, C);
        assertThat(form.complaints().byField()).isEqualTo(Map.of("to", "complaint.plan.order"));
    }

    @Test
    void numbersAreWrittenTheVietnameseWay() {
        assertThat(Written.number("1.234,5")).contains(new BigDecimal("1234.5"));
        assertThat(Written.number("12.34")).isEmpty();
        assertThat(Written.of(new BigDecimal("1234567.5"))).isEqualTo("1.234.567,5");
        assertThat(Written.of(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void datesAreAsPreciseAsWritten() {
        assertThat(Written.date("20/6/2026")).contains(new Dating("2026-06-20"));
        assertThat(Written.date("06/2026")).contains(new Dating("2026-06"));
        assertThat(Written.date("2026")).contains(new Dating("2026"));
        assertThat(Written.date("32/01/2026")).isEmpty();
    }

    @Test
    void beforeADayEndsWithTheDayBefore() {
        Deadline before = new Deadline(new Dating("2026-06-20"), null, true, null, "gửi báo cáo", null, S, C);
        assertThat(Summary.of(ItemKind.DEADLINE, before))
                .isEqualTo(new Summary("gửi báo cáo", "plan.figure.until", List.of("19/06/2026"), ""));
    }

    @Test
    void wordsAreFoundWhateverTheirWhiteSpace() {
        assertThat(ReadWords.place("Các khu phố\n   giữ   sạch đẹp.", "khu phố giữ sạch"))
                .contains(new Span(4, 25));
        assertThat(ReadWords.place("Các khu phố", "trường học")).isEmpty();
    }

    private static Target target() {
        return new Target(
                "",
                "khu phố sạch",
                Target.Operator.AT_LEAST,
                new BigDecimal("14"),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                S,
                C);
    }

    private static ItemForm form(ItemKind kind, ReadItem item) {
        return new ItemForm(typed(kind, item));
    }

    private static Map<String, String> typed(ItemKind kind, ReadItem item) {
        Map<String, String> typed = new HashMap<>();
        ItemForms.fields(kind, item).stream()
                .filter(field -> !field.type().equals("check") || !field.value().isEmpty())
                .forEach(field -> typed.put(field.name(), field.value()));
        return typed;
    }
}
