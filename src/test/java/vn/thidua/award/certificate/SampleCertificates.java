package vn.thidua.award.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.award.statement.Statement;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.award.statement.StatementKey;

/** Invented people and what they got. */
public final class SampleCertificates {

    /** The key of the invented office. */
    public static final StatementKey KEY = StatementKey.fresh();

    /** Where the invented office answers. */
    public static final String ADDRESS = "https://thidua.hoasen.gov.vn/c/";

    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final String ISSUER = "Ủy ban nhân dân phường Hoa Sen";
    private static final String DECISION = "1268/QĐ-UBND";
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Vũ");
    private static final List<String> MIDDLE = List.of("Thị Bích", "Văn", "Hữu", "Ngọc", "Thị Mỹ", "Quốc");
    private static final List<String> GIVEN =
            List.of("Phượng", "Đức", "Thủy", "Hưởng", "Yến", "Khải", "Ngữ", "Quỳnh", "Ái", "Trường", "Vỹ");

    private SampleCertificates() {}

    /** Returns as many certificates as wanted, each of somebody else, with their codes. */
    public static List<Certificate> of(int number) {
        return IntStream.rangeClosed(1, number)
                .parallel()
                .mapToObj(n -> one(n, name(n)))
                .toList();
    }

    /** Returns the certificate of somebody. */
    public static Certificate one(int number, String name) {
        return one(
                number,
                name,
                "Tổ trưởng Tổ dân phố số " + number % 60 + ", Khu phố 1, phường Hoa Sen",
                "Đã có thành tích xuất sắc trong phong trào thi đua “Giữ sạch đường phố, kênh rạch” năm 2026, góp phần hoàn thành các chỉ tiêu phát triển kinh tế - xã hội của phường");
    }

    static Certificate one(int number, String name, String standing, String achievement) {
        Statement statement = statement(number, name);
        return new Certificate(
                statement.certificate(),
                Certificate.House.STATE,
                "Chủ tịch " + ISSUER,
                Certificate.Gift.FORM,
                "Giấy khen",
                new Certificate.Recipient(name, standing, achievement),
                new Certificate.Decision(DECISION, DAY, number),
                new Certificate.Signing("Hoa Sen", DAY, List.of("Chủ tịch"), "Phan Thị Hồng Hạnh"),
                StatementCode.of(statement, KEY, ADDRESS));
    }

    static Certificate title(int number, String name) {
        Certificate form = one(number, name);
        return new Certificate(
                form.number(),
                form.house(),
                form.decider(),
                Certificate.Gift.TITLE,
                "Chiến sĩ thi đua cơ sở",
                new Certificate.Recipient(
                        name,
                        "Giáo viên Trường Trung học cơ sở Hoa Cúc",
                        "Đã đạt danh hiệu Chiến sĩ thi đua cơ sở năm học 2025 - 2026"),
                form.decision(),
                new Certificate.Signing(
                        "Hoa Sen", DAY, List.of("KT. Chủ tịch", "Phó Chủ tịch"), "Đỗ Nguyễn Hoàng Nguyên"),
                form.code());
    }

    static Statement statement(int number, String name) {
        return new Statement("GK-2026-%06d".formatted(number), "Giấy khen", name, ISSUER, DECISION, DAY, number);
    }

    private static String name(int n) {
        return (n % 2 == 0 ? "Bà " : "Ông ") + FAMILY.get(n % FAMILY.size()) + " " + MIDDLE.get(n / 3 % MIDDLE.size())
                + " " + GIVEN.get(n / 2 % GIVEN.size());
    }
}
