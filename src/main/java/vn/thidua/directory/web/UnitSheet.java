package vn.thidua.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.organization.domain.UnitListRow;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetRead;

/** Units as a table in Excel, in the language of a person; what is exported can be imported again, whoever exported it. */
@Component
final class UnitSheet {

    /** Most rows of one list. */
    static final int MOST_ROWS = 5_000;

    private static final List<String> COLUMNS = List.of("name", "shortName", "kind", "parent", "email", "otherNames");
    private static final Set<String> REQUIRED = Set.of("name", "kind");
    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private final MessageSource messages;

    UnitSheet(MessageSource messages) {
        this.messages = messages;
    }

    static UnitListRow row(SheetRead.Row row) {
        return new UnitListRow(
                row.number(), row.cell(0), row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5));
    }

    /** Returns the columns by their headings in every language, and what people also write above them. */
    List<SheetColumn> columns() {
        return COLUMNS.stream()
                .map(column -> new SheetColumn(
                        LANGUAGES.stream()
                                .flatMap(language -> Stream.concat(
                                        Stream.of(t("heading." + column, language)),
                                        parts("headings." + column, language)))
                                .toList(),
                        REQUIRED.contains(column)))
                .toList();
    }

    /** Returns an empty table with two rows as an example. */
    ExcelFile template(KindNames kinds, Locale language) {
        List<String> ward = parts("sampleWard", language).toList();
        List<String> office = parts("sampleOffice", language).toList();
        return table(
                "templateFile",
                List.of(
                        List.of(ward.get(0), ward.get(1), kinds.name("WARD", language.getLanguage()), "", "", ""),
                        List.of(
                                office.get(0),
                                office.get(1),
                                kinds.name("COMMUNE_OFFICE", language.getLanguage()),
                                ward.get(0),
                                office.get(2),
                                office.get(3))),
                language);
    }

    /** Returns all units of the day. */
    ExcelFile export(
            List<Unit> units, KindNames kinds, Map<UnitId, String> emails, List<UnitAlias> aliases, Locale language) {
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
                    kinds.name(unit.kind(), language.getLanguage()),
                    unit.parent().map(parent -> names.getOrDefault(parent, "")).orElse(""),
                    emails.getOrDefault(unit.id(), ""),
                    otherNames.getOrDefault(unit.id(), "")));
        }
        return table("exportFile", rows, language);
    }

    private ExcelFile table(String file, List<List<String>> rows, Locale language) {
        List<String> headings =
                COLUMNS.stream().map(column -> t("heading." + column, language)).toList();
        return ExcelFile.table(t(file, language), t("sheet", language), headings, rows);
    }

    private Stream<String> parts(String key, Locale language) {
        return Arrays.stream(t(key, language).split("\\|", -1)).map(String::strip);
    }

    private String t(String key, Locale language) {
        return messages.getMessage("unitSheet." + key, null, language);
    }
}
