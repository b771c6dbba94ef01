package vn.thidua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.reporting.domain.WorkbookLayout;
import vn.thidua.reporting.domain.WorkbookLayout.Column;
import vn.thidua.reporting.domain.WorkbookLayout.Part;
import vn.thidua.reporting.web.LayoutMatch.Doubt;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;

class LayoutMatchTests {

    private static final WorkbookLayout CHOSEN = layout("Sổ", 2, "Việc", "Làm được");

    @Test
    void tableIsFoundWhereItWas() {
        LayoutMatch match = LayoutMatch.of(CHOSEN, List.of(sheet("Sổ", "Phường 1", "TT;VIỆC;Làm  được")), 5);
        assertThat(match).isEqualTo(new LayoutMatch(Optional.empty(), 0, CHOSEN));
    }

    @Test
    void tableIsFoundWhereRowsWerePutAbove() {
        LayoutMatch match = LayoutMatch.of(CHOSEN, List.of(sheet("Sổ", "Quận", "Phường 1", "", "TT;Việc;Làm được")), 5);
        assertThat(match.doubt()).isEmpty();
        assertThat(match.layout().row()).isEqualTo(4);
    }

    @Test
    void otherHeadingsAreNoticed() {
        assertThat(LayoutMatch.of(CHOSEN, List.of(sheet("Sổ", "Phường 1", "TT;Việc;Kế hoạch;Làm được")), 5)
                        .doubt())
                .contains(Doubt.CHANGED);
        assertThat(LayoutMatch.of(CHOSEN, List.of(), 5).doubt()).contains(Doubt.CHANGED);
    }

    @Test
    void columnMovesOnWithTheMonth() {
        WorkbookLayout may = layout("Sổ", 2, "Việc", "T5");
        SheetTop all = sheet("Sổ", "Phường 1", "TT;Việc;T5;T6;T7");
        assertThat(LayoutMatch.of(may, List.of(all), 5).layout().place(Part.VALUE))
                .isEqualTo(2);
        assertThat(LayoutMatch.of(may, List.of(all), 6).layout().place(Part.VALUE))
                .isEqualTo(3);
        assertThat(LayoutMatch.of(may, List.of(all), 8).doubt()).contains(Doubt.OTHER_MONTH);
        assertThat(LayoutMatch.of(may, List.of(all), 0).layout().place(Part.VALUE))
                .isEqualTo(2);
        SheetTop june = sheet("Sổ", "Phường 1", "TT;Việc;T6");
        assertThat(LayoutMatch.of(may, List.of(june), 6).layout().place(Part.VALUE))
                .isEqualTo(2);
    }

    @Test
    void columnUnderTheMonthMovesOnToo() {
        WorkbookLayout may = new WorkbookLayout(
                "Sổ", 2, Map.of(Part.SUBJECT, new Column(0, "Việc"), Part.VALUE, new Column(2, "Thực hiện")));
        SheetTop two = sheet("Sổ", ";Tháng 5;;Tháng 6;", "Việc;Kế hoạch;Thực hiện;Kế hoạch;Thực hiện");
        assertThat(LayoutMatch.of(may, List.of(two), 5).layout().place(Part.VALUE))
                .isEqualTo(2);
        assertThat(LayoutMatch.of(may, List.of(two), 6).layout().place(Part.VALUE))
                .isEqualTo(4);
        assertThat(LayoutMatch.of(may, List.of(two), 7).doubt()).contains(Doubt.OTHER_MONTH);
    }

    @Test
    void titleAboveTheTableIsNoMonthOfAColumn() {
        SheetTop titled = sheet("Sổ", "Theo dõi các chỉ tiêu thi đua tháng 4 của phường", "TT;Việc;Làm được");
        assertThat(LayoutMatch.of(CHOSEN, List.of(titled), 5).doubt()).isEmpty();
    }

    @Test
    void sheetOfTheMonthIsMeantAmongSheetsThatAreAlike() {
        List<SheetTop> months = List.of(month("T4"), month("Tháng 5"), month("T6"));
        assertThat(LayoutMatch.of(CHOSEN, months, 5).sheet()).isEqualTo(1);
        assertThat(LayoutMatch.of(layout("T4", 2, "Việc", "Làm được"), months, 7)
                        .doubt())
                .contains(Doubt.SEVERAL);
        List<SheetTop> years = List.of(month("Năm trước"), month("Sổ"));
        assertThat(LayoutMatch.of(CHOSEN, years, 5).sheet()).isEqualTo(1);
        assertThat(LayoutMatch.of(CHOSEN, List.of(month("Một"), month("Hai")), 5)
                        .doubt())
                .contains(Doubt.SEVERAL);
    }

    private static SheetTop month(String name) {
        return sheet(name, "Phường 1", "TT;Việc;Làm được");
    }

    private static WorkbookLayout layout(String sheet, int row, String subject, String value) {
        return new WorkbookLayout(
                sheet, row, Map.of(Part.SUBJECT, new Column(1, subject), Part.VALUE, new Column(2, value)));
    }

    private static SheetTop sheet(String name, String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<String> cells = new ArrayList<>(List.of(lines[i].split(";", -1)));
            while (cells.size() < 6) {
                cells.add("");
            }
            rows.add(new SheetRow(i + 1, cells, List.of()));
        }
        return new SheetTop(name, rows);
    }
}
