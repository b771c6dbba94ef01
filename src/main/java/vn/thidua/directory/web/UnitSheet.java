package vn.thidua.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.organization.domain.UnitListRow;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetRead;

/** Units as a table in Excel; what is exported can be imported again. */
final class UnitSheet {

    /** Most rows of one list. */
    static final int MOST_ROWS = 5_000;

    static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("Tên đơn vị", List.of("Đơn vị", "Tên", "Name"), true),
            new SheetColumn("Tên viết tắt", List.of("Viết tắt", "Short name"), false),
            new SheetColumn("Loại đơn vị", List.of("Loại", "Kind"), true),
            new SheetColumn("Trực thuộc", List.of("Đơn vị cấp trên", "Parent"), false),
            new SheetColumn("Thư điện tử", List.of("Email", "E-mail"), false),
            new SheetColumn("Tên gọi khác", List.of("Tên khác", "Other names"), false));

    private static final List<String> HEADINGS =
            COLUMNS.stream().map(SheetColumn::heading).toList();

    private UnitSheet() {}

    static UnitListRow row(SheetRead.Row row) {
        return new UnitListRow(
                row.number(), row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5));
    }

    /** Returns an empty table with two rows as an example. */
    static ExcelFile template(List<UnitKind> kinds) {
        String ward = name(kinds, "WARD");
        String office = name(kinds, "COMMUNE_OFFICE");
        return ExcelFile.table(
                "mau-don-vi.xlsx",
                "Đơn vị",
                HEADINGS,
                List.of(
                        List.of("Ủy ban nhân dân phường Hoa Sen", "UBND phường Hoa Sen", ward, "", "", ""),
                        List.of(
                                "Phòng Kinh tế, Hạ tầng và Đô thị",
                                "Phòng KT-HT-ĐT",
                                office,
                                "Ủy ban nhân dân phường Hoa Sen",
                                "kinhte@hoasen.example",
                                "Phòng Kinh tế; Phòng KTHTĐT")));
    }

    /** Returns all units of the day. */
    static ExcelFile export(
            List<Unit> units, List<UnitKind> kinds, Map<UnitId, String> emails, List<UnitAlias> aliases) {
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<UnitId, String> otherNames = aliases.stream()
                .filter(alias -> alias.unit().isPresent())
                .collect(Collectors.toMap(
                        alias -> alias.unit().orElseThrow(), UnitAlias::alias, (a, b) -> a + "; " + b));
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : units) {
            rows.add(List.of(
                    unit.name(),
                    unit.shortName(),
                    name(kinds, unit.kind()),
                    unit.parent().map(parent -> names.getOrDefault(parent, "")).orElse(""),
                    emails.getOrDefault(unit.id(), ""),
                    otherNames.getOrDefault(unit.id(), "")));
        }
        return ExcelFile.table("don-vi.xlsx", "Đơn vị", HEADINGS, rows);
    }

    /** Returns the last part of a file name as the browser sent it, at most 120 characters. */
    static String shortName(@Nullable String sent) {
        String name = sent == null || sent.isBlank() ? "danh-sach.xlsx" : sent.strip();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > 120 ? last.substring(0, 120) : last;
    }

    private static String name(List<UnitKind> kinds, String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(UnitKind::nameVi)
                .orElse(code);
    }
}
