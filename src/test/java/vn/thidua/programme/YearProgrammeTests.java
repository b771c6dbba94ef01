package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.programme.year.YearEntry;
import vn.thidua.programme.year.YearProgramme;
import vn.thidua.shared.By;

/** The programme of a year is what tasks and key works say, on screen and on paper. */
class YearProgrammeTests extends ProgrammeScreens {

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private KeyWorkDesk works;

    @Autowired
    private YearProgramme programme;

    @Test
    void tasksAndMilestonesMakeTheYear() throws IOException {
        give("Sơ kết", LocalDate.of(2031, 7, 1), true);
        give("Tổng kết", LocalDate.of(2031, 12, 15), false);
        give("Năm sau", LocalDate.of(2032, 1, 1), false);
        give("Ngày cuối", LocalDate.of(2032, 1, 1), true);
        KeyWorkId work = new KeyWorkId(UUID.randomUUID());
        LocalDate first = LocalDate.of(2031, 1, 1);
        works.enter(
                work,
                campaign,
                new KeyWork.Plan(null, "Sân chơi", "", office.school, 0, first, first.plusYears(1)),
                By.PROGRAM);
        works.set(work, UUID.randomUUID(), "Giao mặt bằng", LocalDate.of(2031, 6, 30));

        assertThat(programme.of(2031, office.actor(office.officer)).stream().map(YearEntry::what))
                .containsExactly("Sơ kết", "Giao mặt bằng", "Tổng kết", "Ngày cuối");
        assertThat(programme.of(2032, office.actor(office.officer)).stream().map(YearEntry::what))
                .containsExactly("Năm sau");
        assertThat(programme.of(2031, office.actor(office.outsideOfficer))).isEmpty();

        try (XWPFDocument paper =
                new XWPFDocument(new ByteArrayInputStream(bytes("/programme/2031/programme.docx", office.officer)))) {
            List<XWPFTableRow> rows = paper.getTables().stream()
                    .filter(table -> table.getRow(0).getTableCells().size() == 5)
                    .findFirst()
                    .orElseThrow()
                    .getRows();
            assertThat(rows.stream().map(row -> row.getCell(1).getText()))
                    .containsExactly(
                            "Nội dung công việc", "Sơ kết", "Sân chơi: Giao mặt bằng", "Tổng kết", "Ngày cuối");
            assertThat(rows.get(2)
                            .getCell(rows.get(2).getTableCells().size() - 1)
                            .getText())
                    .isEqualTo("30/06/2031");
        }
        try (PDDocument paper = Loader.loadPDF(bytes("/programme/2031/programme.pdf", office.officer))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("CHƯƠNG TRÌNH CÔNG TÁC", "Năm 2031");
        }
        for (String path : List.of("/programme", "/programme/2031", "/programme/2031/print")) {
            assertThat(status(path, office.officer)).as(path).isEqualTo(200);
        }
        for (String year : List.of("0", "1999", "20311", "nam")) {
            assertThat(status("/programme/" + year, office.officer)).as(year).isEqualTo(404);
        }
    }

    private void give(String title, LocalDate day, boolean before) {
        TaskDesk.Wording wording =
                new TaskDesk.Wording(null, title, office.school, List.of(), new TaskDue(day, before));
        tasks.give(campaign, List.of(new TaskDesk.Order(new TaskId(UUID.randomUUID()), wording, null)), By.PROGRAM);
    }
}
