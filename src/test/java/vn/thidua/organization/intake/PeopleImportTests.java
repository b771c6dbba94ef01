package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Refused;

/** People and positions from a table: checked as a whole, applied as a whole, known again by their codes. */
@SpringBootTest(properties = "thidua.test=imports")
@Import(ImportOffice.class)
class PeopleImportTests {

    @Autowired
    private ImportOffice office;

    @Autowired
    private ImportDesk desk;

    private By officer;
    private String mark;
    private UnitId ward;
    private String unit;

    @BeforeEach
    void start() {
        officer = office.officer();
        mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        unit = "Phường " + mark;
        ward = office.unit("WARD", unit, null);
    }

    @Test
    void nothingIsWrittenBeforeSomebodyAgrees() {
        TableImport table =
                office.checked(ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(1), person(2)), officer);
        assertThat(table.state()).isEqualTo(ImportState.CHECKED);
        assertThat(office.faults(table)).isEmpty();
        assertThat(table.counts()).isEqualTo(new TableImport.Counts(2, 0, 0, 0));
        assertThat(people()).isEmpty();
        TableImport done = office.applied(table, officer);
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(people())
                .isEqualTo(
                        List.of(
                                mark
                                        + "-1 Nguyễn Thị Mẫu 1 1985-06-20 FEMALE 0900 000 001 Chuyên viên CIVIL_SERVANT f MAIN 2024-01-01 null",
                                mark
                                        + "-2 Nguyễn Thị Mẫu 2 1985-06-20 FEMALE 0900 000 002 Chuyên viên CIVIL_SERVANT f MAIN 2024-01-01 null"));
        assertThat(office.count("select count(*) from import_person where import_id = '" + table.id() + "'"))
                .isZero();
        assertThat(office.count("select count(*) from table_import_part where import_id = '" + table.id() + "'"))
                .isZero();
        assertThat(office.texts(
                        "select event || ' ' || (facts::json ->> 'made') from audit_entry where about = 'import:"
                                + table.id() + "' order by seq"))
                .isEqualTo(java.util.Arrays.asList(null, "ImportChecked 2", "ImportApplied 2"));
    }

    @Test
    void sameTableAgainChangesNothing() {
        byte[] file = office.workbook(ImportKind.PEOPLE, person(1), person(2));
        office.all(ImportKind.PEOPLE, file, officer);
        List<String> before = people();
        TableImport again = office.checked(ImportKind.PEOPLE, file, officer);
        assertThat(again.counts()).isEqualTo(new TableImport.Counts(0, 0, 2, 0));
        assertThatThrownBy(() -> desk.apply(again.id(), officer))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(ImportRefusal.NOTHING_NEW));
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void changesWhatIsFilledAndLeavesWhatIsEmpty() {
        office.all(ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(1), person(2)), officer);
        TableImport table = office.all(
                ImportKind.PEOPLE,
                office.text(
                        ImportKind.PEOPLE,
                        "personCode=" + mark.toLowerCase(java.util.Locale.ROOT)
                                + "-1|personName=Nguyễn Thị Mẫu Một|phone=0911|bornOn=21/06/1985",
                        "personCode=" + mark + "-2|personName=Nguyễn Thị Mẫu 2|ofUnit=" + unit
                                + "|post=chuyên viên|category=Viên chức|leader=Lãnh đạo|startsOn=2024-01-01|lastDay=31/12/2025"),
                officer);
        assertThat(table.counts()).isEqualTo(new TableImport.Counts(0, 2, 0, 0));
        assertThat(people())
                .isEqualTo(
                        List.of(
                                mark
                                        + "-1 Nguyễn Thị Mẫu Một 1985-06-21 FEMALE 0911 Chuyên viên CIVIL_SERVANT f MAIN 2024-01-01 null",
                                mark
                                        + "-2 Nguyễn Thị Mẫu 2 1985-06-20 FEMALE 0900 000 002 Chuyên viên PUBLIC_EMPLOYEE t MAIN 2024-01-01 2026-01-01"));
        assertThat(office.texts(
                        "select c.field || ' ' || c.before || ' > ' || c.after from person_change c join person p on p.id = c.person_id"
                                + " where p.code like '" + mark + "%' order by p.code, c.field"))
                .isEqualTo(List.of(
                        "BORN_ON 20/06/1985 > 21/06/1985",
                        "NAME Nguyễn Thị Mẫu 1 > Nguyễn Thị Mẫu Một",
                        "PHONE 0900 000 001 > 0911",
                        "POSITION Chuyên viên > chuyên viên"));
        assertThat(office.texts(
                        "select cast(version as text) from person where code like '" + mark + "%' order by code"))
                .isEqualTo(List.of("1", "1"));
    }

    @Test
    void allFaultsOfARowComeAtOnce() {
        TableImport table = office.checked(
                ImportKind.PEOPLE,
                office.workbook(
                        ImportKind.PEOPLE,
                        "personCode=" + mark
                                + "-1|bornOn=29/02/2025|gender=khác|email=a|identity=123|ofUnit=Phường Không Có|post=x|lastDay=01/01/2020|startsOn=02/01/2020",
                        "personCode=" + mark + "-1|personName=. -",
                        "personCode=" + mark + "-3|personName=Ba|bornOn=01/01/2000|ofUnit=" + unit
                                + "|post=x|category=Công chức|startsOn=01/01/1999"),
                officer);
        assertThat(office.faults(table))
                .isEqualTo(List.of(
                        "2 personName empty",
                        "2 bornOn day",
                        "2 gender choice",
                        "2 email email",
                        "2 identity identity",
                        "2 ofUnit unitUnknown",
                        "2 category empty",
                        "2 lastDay lastBeforeFirst",
                        "3 personCode codeTwice",
                        "3 personName personName",
                        "4 startsOn beforeBirth"));
        assertThat(table.counts()).isEqualTo(new TableImport.Counts(0, 0, 0, 3));
        assertThatThrownBy(() -> desk.apply(table.id(), officer))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(ImportRefusal.HAS_FAULTS));
    }

    @Test
    void positionsKeepToTheRulesOfOnePerson() {
        office.all(ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(1), person(2), person(3)), officer);
        String other = "Phường khác " + mark;
        office.unit("WARD", other, null);
        TableImport table = office.checked(
                ImportKind.POSITIONS,
                office.workbook(
                        ImportKind.POSITIONS,
                        position(1, other, "Chánh Văn phòng", "01/06/2025", "", "Vị trí chính"),
                        position(2, other, "Tổ trưởng", "01/06/2025", "", "Biệt phái"),
                        position(2, unit, "Ủy viên", "01/06/2025", "", "Biệt phái"),
                        position(3, other, "Phó phòng", "01/06/2023", "31/12/2023", "Biệt phái"),
                        position(9, other, "Phó phòng", "01/06/2023", "31/12/2023", "Biệt phái"),
                        position(3, other, "Kế toán", "01/06/2025", "", "Kiêm nhiệm"),
                        position(3, other, "KẾ TOÁN", "01/07/2025", "", "Kiêm nhiệm")),
                officer);
        assertThat(office.faults(table))
                .isEqualTo(List.of(
                        "2 startsOn mainOverlaps",
                        "4 sort secondedHome",
                        "4 startsOn secondedTwice",
                        "5 sort secondedFromNowhere",
                        "6 personCode personUnknown",
                        "6 sort secondedFromNowhere",
                        "8 startsOn sameTwice"));
    }

    @Test
    void identityNumberIsSealedAndBelongsToOnePerson() {
        String number = "0790" + String.format("%08d", Math.abs(mark.hashCode()) % 100_000_000);
        TableImport table = office.checked(
                ImportKind.PEOPLE,
                office.workbook(
                        ImportKind.PEOPLE, person(1) + "|identity=" + number, person(2) + "|identity=" + number),
                officer);
        assertThat(office.faults(table)).isEqualTo(List.of("3 identity identityTwice"));
        assertThat(office.count("select count(*) from import_person s where s::text like '%" + number + "%'"))
                .isZero();
        desk.cancel(table.id(), officer);
        office.all(ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(1) + "|identity=" + number), officer);
        TableImport again = office.checked(
                ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(2) + "|identity=" + number), officer);
        assertThat(office.faults(again)).isEqualTo(List.of("2 identity identityElsewhere"));
        assertThat(office.count(
                        "select count(*) from person_identity i join person p on p.id = i.person_id where p.code = '"
                                + mark + "-1' and i.last_four = '" + number.substring(8) + "'"))
                .isEqualTo(1);
    }

    @Test
    void groundThatChangedSinceTheCheckIsSeenBeforeAnythingIsWritten() {
        TableImport table =
                office.checked(ImportKind.POSITIONS, office.workbook(ImportKind.PEOPLE, person(1)), officer);
        assertThat(office.faults(table)).isEqualTo(List.of("2 personCode personUnknown"));
        office.all(
                ImportKind.PEOPLE,
                office.workbook(ImportKind.PEOPLE, "personCode=" + mark + "-1|personName=Một"),
                officer);
        desk.checkAgain(table.id(), officer);
        assertThat(office.await(table.id(), officer).counts()).isEqualTo(new TableImport.Counts(1, 0, 0, 0));
        office.all(
                ImportKind.POSITIONS,
                office.workbook(ImportKind.POSITIONS, position(1, unit, "Kế toán", "01/01/2024", "", "Vị trí chính")),
                officer);
        TableImport refused = office.applied(table, officer);
        assertThat(refused.state()).isEqualTo(ImportState.CHECKED);
        assertThat(refused.failure().orElseThrow().key()).isEqualTo("import.note.changed");
        assertThat(office.faults(refused)).isEqualTo(List.of("2 startsOn mainOverlaps"));
        assertThat(people()).hasSize(1);
    }

    @Test
    void newPeopleWhoseNumberOrUnitAnotherTableTookSinceTheCheckAreSeen() {
        String number = "0791" + String.format("%08d", Math.abs(mark.hashCode()) % 100_000_000);
        TableImport numbered = office.checked(
                ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(1) + "|identity=" + number), officer);
        TableImport posted = office.checked(ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(2)), officer);
        assertThat(office.faults(numbered)).isEmpty();
        assertThat(office.faults(posted)).isEmpty();
        office.all(ImportKind.PEOPLE, office.workbook(ImportKind.PEOPLE, person(3) + "|identity=" + number), officer);
        assertThat(office.faults(office.applied(numbered, officer))).isEqualTo(List.of("2 identity identityElsewhere"));
        office.unit("WARD", unit, null);
        assertThat(office.faults(office.applied(posted, officer))).isEqualTo(List.of("2 ofUnit unitAmbiguous"));
        assertThat(people()).hasSize(1);
    }

    private String person(int number) {
        return "personCode=" + mark + "-" + number + "|personName=Nguyễn Thị Mẫu " + number
                + "|bornOn=20/06/1985|gender=Nữ|phone=0900 000 00" + number + "|ofUnit=" + unit
                + "|post=Chuyên viên|category=Công chức|startsOn=01/01/2024";
    }

    private String position(int number, String where, String post, String from, String to, String sort) {
        return "personCode=" + mark + "-" + number + "|ofUnit=" + where + "|post=" + post
                + "|category=Công chức|startsOn=" + from + "|lastDay=" + to + "|sort=" + sort;
    }

    private List<String> people() {
        return office.texts("""
                select concat_ws(' ', p.code, n.name, p.born_on, p.gender, p.phone, w.post, w.category, w.leader, w.sort, w.starts_on,
                    coalesce(cast(w.ends_on as text), 'null'))
                from person p join person_name n on n.person_id = p.id left join person_position w on w.person_id = p.id
                where p.code like '%s%%' order by p.code, w.starts_on
                """.formatted(mark));
    }
}
