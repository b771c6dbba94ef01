package vn.thidua.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.HonourSource;
import vn.thidua.honours.InitiativeCircle;
import vn.thidua.honours.InitiativeId;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.honours.initiative.InitiativeDesk;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;

/** Addresses of the register of honours and of initiatives; by the pattern of the address. */
@TestConfiguration
class HonourAddresses {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @Autowired
    private HonourDesk desk;

    @Autowired
    private PersonDesk people;

    @Autowired
    private InitiativeDesk initiatives;

    /** Enters an honour of somebody in the unit and one of the unit, so that there is something to see. */
    Map<String, String> ofHonours(UnitId office) {
        PersonId someone = new PersonId(UUID.randomUUID());
        people.register(
                someone,
                new PersonDesk.Register(
                        "Nguyễn Thị Mẫu",
                        new PersonDetails(null, null, null, null, null),
                        new Position(
                                new PositionId(UUID.randomUUID()),
                                office,
                                PositionSort.MAIN,
                                "CIVIL_SERVANT",
                                "Chuyên viên",
                                false,
                                "",
                                DAY,
                                null,
                                0)),
                By.PROGRAM);
        HonourId honour = enter(
                new Honour.Recipient(
                        RecipientKind.INDIVIDUAL, someone, office, "Nguyễn Thị Mẫu", "Phòng", "Chuyên viên", ""),
                "CSTDCS");
        enter(new Honour.Recipient(RecipientKind.COLLECTIVE, null, office, "Phòng Mẫu", "", "", ""), "TTLDTT");
        InitiativeId initiative = new InitiativeId(UUID.randomUUID());
        initiatives.keep(
                initiative,
                0,
                new Initiative.Content(
                        office,
                        "Sáng kiến mẫu",
                        InitiativeCircle.BASE,
                        "1/QĐ-HĐSK",
                        DAY,
                        "Hội đồng sáng kiến",
                        "",
                        List.of(new Initiative.Author(someone, "Nguyễn Thị Mẫu"))),
                By.PROGRAM);
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/honours", "/honours/table", "/initiatives", "/initiatives/new")) {
            paths.put(path, path);
        }
        paths.put("/honours/{id}", "/honours/" + honour);
        paths.put("/honours/people/{person}", "/honours/people/" + someone);
        paths.put("/honours/people/{person}/print", "/honours/people/" + someone + "/print");
        paths.put("/honours/units/{unit}", "/honours/units/" + office);
        paths.put("/honours/units/{unit}/print", "/honours/units/" + office + "/print");
        paths.put("/initiatives/{id}", "/initiatives/" + initiative);
        return paths;
    }

    private HonourId enter(Honour.Recipient to, String form) {
        Honour.Entry entry = new Honour.Entry(
                new HonourId(UUID.randomUUID()),
                to,
                new Honour.Award(form, null, "Hoàn thành xuất sắc nhiệm vụ", 2025, null, null),
                new Honour.Decision("1/QĐ-MAU", DAY, null, "Chủ tịch", "", ""),
                Honour.Facts.NONE);
        desk.enter(List.of(entry), HonourSource.IMPORTED, By.PROGRAM);
        return entry.id();
    }
}
