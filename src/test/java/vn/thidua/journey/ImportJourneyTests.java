package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;
import static vn.thidua.journey.Browsers.lookTwice;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** An officer imports a province: units as text, people as a workbook with faults, mended and handed in again. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=import"})
class ImportJourneyTests {

    private static final int PEOPLE = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Test
    void officerImportsAProvince() throws IOException {
        UnitId province = units.create(
                new UnitDesk.Create("PROVINCE", "Tỉnh Mẫu", "Tỉnh Mẫu", null, null, LocalDate.of(2025, 7, 1)),
                By.PROGRAM);
        AccountId officer = accounts.create(
                new AccountDesk.Create("thuongtruc.mau", "Trần Thị Thử", null, "mot-mat-khau-dai"), By.PROGRAM);
        grants.giveFromToday(officer, Role.STANDING_OFFICER, province, By.PROGRAM);
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop()) {
            Page page = signedIn(desk);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập dữ liệu"))
                    .first()
                    .click();
            wrong.addAll(lookTwice(page, "import-1-list"));
            importUnits(page);
            List<String> headings = template(page);
            List<List<String>> people = people(headings);

            List<List<String>> faulty = new ArrayList<>(people);
            faulty.set(4, with(people.get(4), headings, "Ngày sinh", "29/02/2025"));
            faulty.set(50, with(people.get(50), headings, "Đơn vị", "Xã Không Có"));
            faulty.set(99, with(people.get(99), headings, "Mã cán bộ", "CB-000"));
            send(page, "nguoi.xlsx", workbook(headings, faulty));
            assertThat(page.getByText("Sai 3", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(page.locator("table tbody tr")).containsText(new String[] {
                "“29/02/2025” không phải là một ngày có thật", "Không thấy đơn vị “Xã Không Có”", "đã có ở dòng 2"
            });
            assertThat(button(page, "Nhập 297 dòng")).isDisabled();
            wrong.addAll(lookTwice(page, "import-2-faults"));
            assertThat(faultsInTheFile(page)).isEqualTo(List.of(6, 52, 101));
            button(page, "Bỏ danh sách này").click();
            assertThat(page.getByText("Danh sách này đã được bỏ")).isVisible();
            wrong.addAll(lookTwice(page, "import-3-given-up"));

            page.navigate("/imports/kinds/people");
            send(page, "nguoi.xlsx", workbook(headings, people));
            wrong.addAll(lookTwice(page, "import-4-checked"));
            button(page, "Nhập 300 dòng").click();
            assertThat(page.getByText("Đã nhập: 300 mới, 0 thay đổi.")).isVisible();
            wrong.addAll(lookTwice(page, "import-5-done"));

            page.navigate("/people?q=CB-017");
            assertThat(page.locator("td.name")).hasText(new String[] {"Nguyễn Văn Mẫu 17"});
            page.navigate("/units?q=xa+mau+9");
            assertThat(page.locator("tr:not(.context) td.name")).hasText(new String[] {"Xã Mẫu 9"});
            page.navigate("/imports/kinds/people");
            send(page, "lai.xlsx", workbook(headings, people));
            assertThat(page.getByText("Giữ nguyên 300")).isVisible();
            assertThat(page.getByText("Không có gì mới")).isVisible();
        }
        assertThat(wrong).isEmpty();
    }

    private static void importUnits(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập đơn vị"))
                .click();
        StringBuilder text = new StringBuilder("Mã định danh;Tên đơn vị;Loại đơn vị;Trực thuộc\n");
        IntStream.range(0, 20)
                .forEach(i -> text.append("H99.")
                        .append(i + 1)
                        .append(";Xã Mẫu ")
                        .append(i)
                        .append(";Xã;Tỉnh Mẫu\n"));
        send(page, "don-vi.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        button(page, "Nhập 20 dòng").click();
        assertThat(page.getByText("Đã nhập: 20 mới, 0 thay đổi.")).isVisible();
    }

    /** Returns the headings of the template for people. */
    private static List<String> template(Page page) throws IOException {
        page.navigate("/imports/kinds/people");
        Download template = page.waitForDownload(
                () -> page.getByText("Tải bảng mẫu (Excel)").click());
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(template.path()))) {
            return workbook.getFirstSheet().read().getFirst().stream()
                    .map(cell -> cell.getText())
                    .toList();
        }
    }

    private static List<List<String>> people(List<String> headings) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    List<String> row = headings.stream().map(heading -> "").toList();
                    row = with(row, headings, "Mã cán bộ", "CB-%03d".formatted(i));
                    row = with(row, headings, "Họ và tên", "Nguyễn Văn Mẫu " + i);
                    row = with(row, headings, "Ngày sinh", "20/06/1985");
                    row = with(row, headings, "Số định danh", "079085%06d".formatted(i));
                    row = with(row, headings, "Mã định danh đơn vị", i % 2 == 0 ? "H99." + (1 + i % 20) : "");
                    row = with(row, headings, "Đơn vị", "Xã Mẫu " + i % 20);
                    row = with(row, headings, "Chức vụ, công việc", "Chuyên viên");
                    row = with(row, headings, "Đối tượng", "Công chức");
                    return with(row, headings, "Từ ngày", "01/07/2025");
                })
                .toList();
    }

    private static List<String> with(List<String> row, List<String> headings, String heading, String text) {
        List<String> changed = new ArrayList<>(row);
        if (heading.equals("Đơn vị") && text.equals("Xã Không Có")) {
            changed.set(headings.indexOf("Mã định danh đơn vị"), "");
        }
        changed.set(headings.indexOf(heading), text);
        return changed;
    }

    private static List<Integer> faultsInTheFile(Page page) throws IOException {
        Download file = page.waitForDownload(
                () -> button(page, "Tải lại tệp kèm cột Lỗi").click());
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file.path()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Lỗi");
            return rows.stream()
                    .skip(1)
                    .filter(row -> !row.getCellText(0).isEmpty())
                    .map(Row::getRowNum)
                    .toList();
        }
    }

    private static byte[] workbook(List<String> headings, List<List<String>> rows) {
        return ExcelFile.table("a.xlsx", "Người", headings, rows).bytes();
    }

    private static void send(Page page, String name, byte[] file) {
        page.getByLabel("Tệp .xlsx hoặc .csv").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        button(page, "Tải lên và kiểm tra").click();
        assertThat(page.getByText("Đã kiểm tra, chưa nhập")).isVisible();
    }

    private static Page signedIn(BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill("thuongtruc.mau");
        page.getByLabel("Mật khẩu").fill("mot-mat-khau-dai");
        button(page, "Đăng nhập").click();
        assertThat(button(page, "Đăng xuất")).isVisible();
        return page;
    }
}
