package vn.thidua.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import vn.thidua.shared.Vietnamese;

/** An invented province in a database: 10,000 units in three levels and 100,000 people, always the same. */
final class Province {

    static final int UNITS = 10_000;
    static final int PEOPLE = 100_000;
    static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ");
    static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Thanh", "Quốc", "Xuân", "Thu", "Hồng", "Gia");
    static final List<String> GIVEN = List.of(
            "An", "Bình", "Chi", "Dũng", "Đạt", "Giang", "Hà", "Hải", "Hạnh", "Hiền", "Hoa", "Hùng", "Khánh", "Lan",
            "Linh", "Long", "Mai", "Nam", "Nga", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tú", "Uyên", "Vân",
            "Việt", "Yến");

    private static final int COMMUNES = 200;
    private static final String START = "2020-01-01";

    private final Random random = new Random(1);

    /** Fills the tables of the schema that the connection works in. */
    void fill(Connection connection) throws SQLException, IOException {
        List<UUID> units =
                IntStream.range(0, UNITS).mapToObj(i -> id("unit", i)).toList();
        StringBuilder unit = new StringBuilder();
        StringBuilder name = new StringBuilder();
        StringBuilder parent = new StringBuilder();
        for (int i = 0; i < UNITS; i++) {
            String called =
                    i == 0 ? "Tỉnh Mẫu" : i <= COMMUNES ? "Xã Mẫu " + i : "Trường Tiểu học " + person() + " " + i;
            String kind = i == 0 ? "PROVINCE" : i <= COMMUNES ? "COMMUNE" : "SCHOOL";
            line(unit, units.get(i), kind, START);
            line(name, units.get(i), called, called, Vietnamese.fold(called), START);
            if (i > 0) {
                line(parent, units.get(i), units.get(i <= COMMUNES ? 0 : 1 + i % COMMUNES), START);
            }
        }
        copy(connection, "unit (id, kind, starts_on)", unit);
        copy(connection, "unit_name (unit_id, name, short_name, folded, starts_on)", name);
        copy(connection, "unit_parent (unit_id, parent_id, starts_on)", parent);
        StringBuilder person = new StringBuilder();
        StringBuilder called = new StringBuilder();
        StringBuilder position = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            UUID id = id("person", i);
            String full = person();
            String folded = Vietnamese.fold(full);
            line(person, id, "19" + (60 + i % 40) + "-0" + (1 + i % 9) + "-1" + i % 10);
            line(called, id, full, folded, folded.substring(folded.lastIndexOf(' ') + 1) + folded, "0001-01-01");
            line(
                    position,
                    id("position", i),
                    id,
                    units.get(1 + i % (UNITS - 1)),
                    "MAIN",
                    "PUBLIC_EMPLOYEE",
                    "Giáo viên",
                    START,
                    "f");
        }
        copy(connection, "person (id, born_on)", person);
        copy(connection, "person_name (person_id, name, folded, sort_key, starts_on)", called);
        copy(connection, "person_position (id, person_id, unit_id, sort, category, post, starts_on, leader)", position);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** Returns an invented full name. */
    String person() {
        return one(FAMILIES) + " " + one(MIDDLES) + " " + one(GIVEN);
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static UUID id(String sort, int number) {
        return UUID.nameUUIDFromBytes((sort + number).getBytes(StandardCharsets.US_ASCII));
    }

    private static void line(StringBuilder lines, Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(fields[i]);
        }
        lines.append('\n');
    }

    private static void copy(Connection connection, String into, StringBuilder lines) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin", new StringReader(lines.toString()));
    }
}
