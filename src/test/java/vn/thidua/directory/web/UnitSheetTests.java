package vn.thidua.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetRead;
import vn.thidua.spreadsheet.SheetReader;

/** The table of units as people of either language get it and send it back. */
class UnitSheetTests {

    private static final KindNames KINDS = new KindNames(List.of(
            new UnitKind("WARD", "Phường", "Ward", "phường", 3),
            new UnitKind("COMMUNE_OFFICE", "Phòng, ban", "Office", "phòng", 4)));

    private final UnitSheet sheet = new UnitSheet(messages());
    private final SheetReader reader = new SheetReader(sheet.columns(), 10);

    @Test
    void takesBackTheTemplateOfEitherLanguage() {
        assertThat(read(Vietnamese.LOCALE)).isEqualTo(rows("Phường", "Phòng, ban"));
        assertThat(read(Locale.ENGLISH)).isEqualTo(rows("Ward", "Office"));
    }

    @Test
    void takesWhatPeopleAlsoWriteAboveTheColumns() {
        ExcelFile mixed = ExcelFile.table(
                "a.xlsx",
                "A",
                List.of("LOAI", "unit name", "Đơn vị cấp trên", "Aliases"),
                List.of(List.of("Phường", "Phường 1", "Quận Sao Mai", "P1")));
        assertThat(reader.read(mixed.bytes()))
                .isEqualTo(new SheetRead.Rows(
                        List.of(new SheetRead.Row(2, List.of("Phường 1", "", "Phường", "Quận Sao Mai", "", "P1")))));
    }

    @Test
    void namesTheFileInTheLanguageOfThePerson() {
        assertThat(sheet.template(KINDS, Vietnamese.LOCALE).name()).isEqualTo("mau-don-vi.xlsx");
        assertThat(sheet.template(KINDS, Locale.ENGLISH).name()).isEqualTo("units-template.xlsx");
    }

    private SheetRead read(Locale language) {
        return reader.read(sheet.template(KINDS, language).bytes());
    }

    private static SheetRead rows(String ward, String office) {
        String name = "Ủy ban nhân dân phường Hoa Sen";
        return new SheetRead.Rows(List.of(
                new SheetRead.Row(2, List.of(name, "UBND phường Hoa Sen", ward, "", "", "")),
                new SheetRead.Row(
                        3,
                        List.of(
                                "Phòng Kinh tế, Hạ tầng và Đô thị",
                                "Phòng KT-HT-ĐT",
                                office,
                                name,
                                "kinhte@hoasen.example",
                                "Phòng Kinh tế; Phòng KTHTĐT"))));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/organization");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
