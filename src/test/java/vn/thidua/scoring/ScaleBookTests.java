package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.domain.ShippedScale;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.workbook.ScaleBook;
import vn.thidua.scoring.workbook.ScaleBookReader;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.TableFile;

/** Scales out as workbooks and in again: the same; with a sentence for each cell that is wrong, and nothing changed. */
class ScaleBookTests extends ScaleScreens {

    @Autowired
    private ScaleBook books;

    @Autowired
    private ScaleBookReader reader;

    @Test
    void whatGoesOutComesInAgain() throws IOException {
        for (ShippedScale one : shipped.all()) {
            for (Locale locale : List.of(Vietnamese.LOCALE, Locale.ENGLISH)) {
                ScaleBookReader.Read read = again(one.name(), one.scale(), locale);
                assertThat(read.faults()).as(one.key()).isEmpty();
                assertThat(read.scale()).as(one.key()).isEqualTo(one.scale());
                assertThat(read.name()).isEqualTo(one.name());
            }
        }
    }

    @Test
    void scalesMadeByChanceComeInAgainToo() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Scale scale = RandomScaleTests.scale(RandomScaleTests.criteria(new Random(seed)));
            assertThat(again("Thang " + seed, scale, Vietnamese.LOCALE).scale())
                    .as("%d", seed)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(scale);
        }
    }

    @Test
    void showsWhatItWouldChangeBeforeItDoes() throws IOException {
        byte[] changed = changed(book -> {
            book.getSheet("Tiêu chí").getRow(1).getCell(6).setCellValue(12);
            book.getSheet("Phần").getRow(1).getCell(1).setCellValue("Tổ chức");
        });
        MvcTestResult seen = upload(path + "/draft/workbook", changed);
        assertThat(seen).hasStatusOk();
        Document page = html(seen);
        assertThat(page.select("#read").text()).contains("2 chỗ");
        assertThat(page.select("main").text())
                .contains("10 → 12", "Tổ chức thực hiện → Tổ chức", "cộng lại được 22 điểm");
        assertThat(draft().version()).as("nothing changed yet").isZero();
        Map<String, String> kept =
                fields("kept", page.select("input[name=kept]").attr("value").replace("|", "/"));
        assertThat(post(path + "/draft/workbook/rows", office.officer, kept)).hasStatus(303);
        assertThat(post(path + "/draft/workbook/rows", office.officer, kept))
                .as("sent twice")
                .hasStatus(303);
        assertThat(draft().version()).isEqualTo(1);
        assertThat(draft().body().sections().getFirst().title()).isEqualTo("Tổ chức");
        assertThat(html(upload(path + "/draft/workbook", changed))
                        .select("#read")
                        .text())
                .contains("giống hệt");
    }

    @Test
    void whoWasOvertakenLooksAgain() throws IOException {
        byte[] changed =
                changed(book -> book.getSheet("Phần").getRow(1).getCell(1).setCellValue("Khác"));
        String kept = html(upload(path + "/draft/workbook", changed))
                .select("input[name=kept]")
                .attr("value");
        Map<String, String> stale = fields("kept", kept.replace("|", "/"));
        post(
                path + "/draft/quantity",
                office.officer,
                fields("was", "khu_pho", "label", "Tổ", "unit", "khu phố", "origin", "SHEET"));
        assertThat(post(path + "/draft/workbook/rows", office.officer, stale)).hasStatus(409);
        assertThat(draft().version()).isEqualTo(1);
    }

    @Test
    void saysWhichCellIsWrongAndChangesNothing() throws IOException {
        assertFault(
                book -> book.getSheet("Tiêu chí").getRow(1).getCell(6).setCellValue("mười"),
                "Trang “Tiêu chí”, ô G2: Cần một số");
        assertFault(
                book -> book.getSheet("Tiêu chí").getRow(0).createCell(25).setCellValue("Ghi chú riêng"),
                "Trang “Tiêu chí”, ô Z1: mẫu không có cột “Ghi chú riêng”");
        assertFault(
                book -> book.getSheet("Khung điểm").getRow(2).getCell(4).setCellValue("nhiều"),
                "Trang “Khung điểm”, ô E3: Cần một số");
        assertFault(
                book -> book.getSheet("Khung điểm").getRow(2).getCell(0).setCellValue("la"),
                "Trang “Khung điểm”, ô A3: mã này không có");
        assertFault(
                book -> book.removeSheetAt(book.getSheetIndex("Xếp loại")), "Trang “Xếp loại”: tệp thiếu trang này");
        assertFault(
                book -> book.createSheet("Nháp").createRow(0).createCell(0).setCellValue("x"),
                "Trang “Nháp”: mẫu không có trang này");
        assertFault(book -> book.getSheet("Chung").getRow(0).getCell(1).setCellValue("Tổng"), "thiếu cột “Tổng điểm”");
        assertFault(
                book -> book.getSheet("Tiêu chí").getRow(1).getCell(5).setCellValue("Đoán"),
                "ô F2: từ này không có trong các lựa chọn");
        assertFault(
                book -> book.getSheet("Tiêu chí").getRow(1).getCell(0).setCellValue("X"), "ô A2: số phần này không có");
        assertFault(
                book -> book.getSheet("Tiêu chí").getRow(1).createCell(6).setCellFormula("5+5"),
                "ô G2: ô chứa công thức của Excel");
        assertFault(
                book -> {
                    Sheet general = book.getSheet("Chung");
                    general.createRow(2).createCell(0).setCellValue("Hai tên");
                },
                "Trang “Chung”: cần đúng một dòng");
        assertThat(upload(path + "/draft/workbook", "không phải Excel".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(upload(path + "/draft/workbook", new byte[0])).hasStatus(422);
        assertThat(draft().version()).isZero();
    }

    @Test
    void forgedCellsChangeNothing() {
        assertThat(post(
                        path + "/draft/workbook/rows",
                        office.officer,
                        fields("kept", "[{\"kind\":\"HEAD\",\"rows\":[]}]")))
                .hasStatus(422);
        assertThat(post(path + "/draft/workbook/rows", office.officer, fields("kept", "x")))
                .hasStatus(404);
        assertThat(draft().version()).isZero();
    }

    @Test
    void everybodyWhoSeesAScaleCanTakeItOut() {
        desk.begin(
                new ScaleId(UUID.randomUUID()),
                new ScaleVersionId(UUID.randomUUID()),
                office.home,
                "Khác",
                draft().body(),
                By.PROGRAM);
        assertThat(bytes(path + "/scale.xlsx")).startsWith('P', 'K');
        assertThat(status(path + "/scale.xlsx", office.strangeOffice)).isEqualTo(404);
    }

    private void assertFault(Consumer<XSSFWorkbook> change, String sentence) throws IOException {
        MvcTestResult answer = upload(path + "/draft/workbook", changed(change));
        assertThat(answer).as(sentence).hasStatus(422);
        assertThat(html(answer).select("section[aria-labelledby=faults]").text())
                .contains(sentence);
        assertThat(html(answer).select("input[name=kept]")).isEmpty();
    }

    private byte[] changed(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(path + "/scale.xlsx")))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private ScaleBookReader.Read again(String name, Scale scale, Locale locale) throws IOException {
        byte[] bytes = books.out("thang.xlsx", name, scale, locale).bytes();
        ScaleBook.Found found = TableFile.of(bytes, books::in);
        assertThat(found.faults()).isEmpty();
        return reader.read(found.sheets());
    }
}
