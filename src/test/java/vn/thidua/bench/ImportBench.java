package vn.thidua.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;
import vn.thidua.cli.Bench;
import vn.thidua.spreadsheet.CsvFile;
import vn.thidua.spreadsheet.ExcelFile;

/** How long it takes to import 100,000 people with their positions from a workbook, on the embedded database, and what the server needs for it. */
public class ImportBench implements Bench {

    private static final int UNITS = 500;
    private static final Pattern ID = Pattern.compile("/imports/([0-9a-f-]{36})");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path data = Files.createTempDirectory("thidua-bench");
        try (ServerProcess server =
                ServerProcess.start(Map.of("THIDUA_DATA", data.toString(), "THIDUA_JAVA_OPTIONS", "-Xmx300m"))) {
            server.setUp(ServerProcess.Office.PROVINCE);
            server.signIn("quantri");
            take(server, "units", units());
            byte[] people = people();
            double idle = server.megabytes("VmRSS");
            long start = System.nanoTime();
            double checked = take(server, "people", people);
            double all = (System.nanoTime() - start) / 1e9;
            return List.of(
                    Figure.atMost("100,000 people, from the upload until they are applied", all, "s", 15),
                    Figure.atMost("of that until they are read and checked", checked, "s", 10),
                    Figure.atMost(
                            "most memory of the server meanwhile, beyond that before, heap limited to 300 MB",
                            server.megabytes("VmHWM") - idle,
                            "MB",
                            300),
                    Figure.atMost("size of the workbook", people.length / 1e6, "MB", 50));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** Hands a table in, has it applied, and returns the seconds until it was checked. */
    private static double take(ServerProcess server, String kind, byte[] file)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String form = "/imports/kinds/" + kind;
        HttpResponse<String> answer = server.upload(form, form, kind + ".xlsx", file);
        Matcher id = ID.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!id.find()) {
            throw new IOException("not taken: " + answer.statusCode() + " " + answer.body());
        }
        String path = "/imports/" + id.group(1);
        await(server, path, "/application");
        double checked = (System.nanoTime() - start) / 1e9;
        server.submit(path, path + "/application", Map.of());
        await(server, path, "note m-ok");
        return checked;
    }

    private static void await(ServerProcess server, String path, String sign) throws IOException, InterruptedException {
        String page = server.get(path).body();
        while (!page.contains(sign)) {
            if (page.contains("note m-bad")) {
                throw new IOException("the import failed: " + page);
            }
            TimeUnit.MILLISECONDS.sleep(200);
            page = server.get(path).body();
        }
    }

    private static byte[] units() {
        List<List<String>> rows = IntStream.range(0, UNITS)
                .mapToObj(i -> List.of("Xã Mẫu " + i, "Xã", "Tỉnh Mẫu"))
                .toList();
        return CsvFile.table("a.csv", List.of("Tên đơn vị", "Loại đơn vị", "Trực thuộc"), rows)
                .bytes();
    }

    private static byte[] people() {
        Province province = new Province();
        Iterator<List<String>> rows = IntStream.range(0, Province.PEOPLE)
                .mapToObj(i -> person(province.person(), i))
                .iterator();
        return ExcelFile.table(
                        "a.xlsx",
                        "Người",
                        List.of(
                                "Mã cán bộ",
                                "Họ và tên",
                                "Ngày sinh",
                                "Giới tính",
                                "Điện thoại",
                                "Thư điện tử",
                                "Số định danh",
                                "Đơn vị",
                                "Chức vụ, công việc",
                                "Đối tượng",
                                "Từ ngày"),
                        rows)
                .bytes();
    }

    private static List<String> person(String name, int number) {
        return List.of(
                "CB-%06d".formatted(number),
                name,
                "%02d/%02d/%d".formatted(1 + number % 28, 1 + number % 12, 1960 + number % 40),
                number % 2 == 0 ? "Nữ" : "Nam",
                "09%08d".formatted(number),
                "mau%d@mau.example".formatted(number),
                "0790%08d".formatted(number),
                "Xã Mẫu " + number % UNITS,
                number % 7 == 0 ? "Giáo viên" : "Chuyên viên",
                number % 7 == 0 ? "Viên chức" : "Công chức",
                "01/%02d/%d".formatted(1 + number % 12, 2010 + number % 15));
    }
}
