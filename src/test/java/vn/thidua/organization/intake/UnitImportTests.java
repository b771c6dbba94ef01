package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.shared.By;

/** Units from a table: found by code, or by name and parent; parents may stand in the same table. */
@SpringBootTest(properties = "thidua.test=imports")
@Import(ImportOffice.class)
class UnitImportTests {

    @Autowired
    private ImportOffice office;

    private By officer;
    private String mark;
    private String code;

    @BeforeEach
    void start() {
        officer = office.officer();
        mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        code = "H" + (10 + Math.abs(mark.hashCode()) % 90) + "." + mark.substring(0, 3) + "." + mark.substring(3, 6);
    }

    @Test
    void parentsMayStandBelowWhatBelongsToThem() {
        byte[] file = office.text(
                ImportKind.UNITS,
                "name=Khu phố " + mark + "|kind=Khu phố|parent=Phường " + mark + "|otherNames=KP " + mark + "; khu pho "
                        + mark,
                "name=Phường " + mark + "|kind=phuong|parentCode=" + code,
                "name=Tỉnh " + mark + "|shortName=T|kind=Tỉnh|unitCode=" + code
                        + "|email=t@mau.example|phone=0900|website=mau.example|address=Số 1");
        TableImport done = office.all(ImportKind.UNITS, file, officer);
        assertThat(done.counts()).isEqualTo(new TableImport.Counts(3, 0, 0, 0));
        List<String> expected = List.of(
                "Khu phố %1$s Khu phố %1$s NEIGHBOURHOOD Phường %1$s KP %1$s".formatted(mark),
                "Phường %1$s Phường %1$s WARD Tỉnh %1$s".formatted(mark),
                "Tỉnh %1$s T PROVINCE %2$s t@mau.example 0900 mau.example Số 1".formatted(mark, code));
        assertThat(units()).isEqualTo(expected);
        assertThat(office.checked(ImportKind.UNITS, file, officer).counts())
                .isEqualTo(new TableImport.Counts(0, 0, 3, 0));
        assertThat(units()).isEqualTo(expected);
    }

    @Test
    void unitIsKnownByItsCodeWhateverItIsCalled() {
        office.all(
                ImportKind.UNITS,
                office.workbook(
                        ImportKind.UNITS,
                        "name=Phường cũ " + mark + "|kind=Phường|unitCode=" + code,
                        "name=Tỉnh " + mark + "|kind=Tỉnh"),
                officer);
        TableImport done = office.all(
                ImportKind.UNITS,
                office.workbook(
                        ImportKind.UNITS,
                        "name=Xã mới " + mark + "|kind=Xã|parent=Tỉnh " + mark + "|unitCode="
                                + code.toLowerCase(Locale.ROOT)),
                officer);
        assertThat(done.counts()).isEqualTo(new TableImport.Counts(0, 1, 0, 0));
        assertThat(units())
                .isEqualTo(List.of(
                        "Tỉnh %1$s Tỉnh %1$s PROVINCE".formatted(mark),
                        "Xã mới %1$s Xã mới %1$s COMMUNE Tỉnh %1$s %2$s".formatted(mark, code)));
        assertThat(office.texts("select field || ' ' || before || ' > ' || after from unit_change where after like '%"
                        + mark + "%' order by field"))
                .isEqualTo(List.of("NAME Phường cũ %1$s > Xã mới %1$s".formatted(mark), "PARENT  > Tỉnh " + mark));
    }

    @Test
    void codesAreGivenToUnitsThatAreThere() {
        office.all(
                ImportKind.UNITS,
                office.workbook(
                        ImportKind.UNITS,
                        "name=Tỉnh " + mark + "|kind=Tỉnh",
                        "name=Phường " + mark + "|kind=Phường|parent=Tỉnh " + mark,
                        "name=Trường " + mark + "|kind=Trường học|parent=Phường " + mark),
                officer);
        TableImport done = office.all(
                ImportKind.UNITS,
                office.workbook(
                        ImportKind.UNITS,
                        "name=Trường " + mark + "|kind=Trường học|unitCode=" + code + ".3|parentCode=" + code + ".2",
                        "name=Phường " + mark + "|kind=Phường|unitCode=" + code + ".2|parentCode=" + code + ".1",
                        "name=Tỉnh " + mark + "|kind=Tỉnh|unitCode=" + code + ".1"),
                officer);
        assertThat(done.counts()).isEqualTo(new TableImport.Counts(0, 3, 0, 0));
        assertThat(units()).hasSize(3);
    }

    @Test
    void allFaultsOfARowComeAtOnce() {
        office.unit("WARD", "Phường " + mark, null);
        office.unit("WARD", "Phường Hai " + mark, office.unit("PROVINCE", "Tỉnh A " + mark, null));
        office.unit("WARD", "Phường Hai " + mark, office.unit("PROVINCE", "Tỉnh B " + mark, null));
        TableImport table = office.checked(
                ImportKind.UNITS,
                office.workbook(
                        ImportKind.UNITS,
                        "name=Một " + mark + "|kind=Tổng|parent=Không có " + mark + "|email=a@|unitCode=x",
                        "name=Hai " + mark + "|kind=Phường|parent=Ba " + mark,
                        "name=Ba " + mark + "|kind=Phường|parent=Hai " + mark,
                        "name=Phường Hai " + mark + "|kind=Phường",
                        "name=Bốn " + mark + "|kind=Phường|parent=Phường Hai " + mark,
                        "name=Năm " + mark + "|kind=Phường|unitCode=" + code,
                        "name=Sáu " + mark + "|kind=Phường|unitCode=" + code + "|otherNames=Một tên " + mark,
                        "name=Năm " + mark + "|kind=Phường|otherNames=mot ten " + mark,
                        "name=phường " + mark + "|kind=Phường|parent=phường " + mark),
                officer);
        assertThat(office.faults(table))
                .isEqualTo(List.of(
                        "2 unitCode unitCode",
                        "2 kind choice",
                        "2 parent parentUnknown",
                        "2 email email",
                        "3 parent parentCircle",
                        "4 parent parentCircle",
                        "5 name nameAmbiguous",
                        "6 parent parentAmbiguous",
                        "8 unitCode codeTwice",
                        "9 name nameTwice",
                        "9 otherNames aliasTaken"));
    }

    private List<String> units() {
        return office.texts("""
                select concat_ws(' ', n.name, n.short_name, u.kind, o.name, c.code, u.email, u.phone, u.website, u.address,
                    (select min(alias) from unit_alias a where a.unit_id = u.id))
                from unit u join unit_name n on n.unit_id = u.id and n.ends_on is null
                left join unit_parent p on p.unit_id = u.id and p.ends_on is null
                left join unit_name o on o.unit_id = p.parent_id and o.ends_on is null
                left join unit_code c on c.unit_id = u.id
                where n.name like '%%%s' order by n.name collate "vi-x-icu"
                """.formatted(mark));
    }
}
