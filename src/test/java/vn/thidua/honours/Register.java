package vn.thidua.honours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;

/** Writes people and honours for tests. */
@TestConfiguration
public class Register {

    @Autowired
    private HonourDesk desk;

    @Autowired
    private PersonDesk people;

    /** Registers somebody who works in the unit since 2020. */
    public PersonId person(String name, @Nullable String code, @Nullable LocalDate bornOn, UnitId unit) {
        PersonId id = new PersonId(UUID.randomUUID());
        people.register(
                id,
                new PersonDesk.Register(
                        name,
                        new PersonDetails(code, bornOn, null, null, null),
                        new Position(
                                new PositionId(UUID.randomUUID()),
                                unit,
                                PositionSort.MAIN,
                                "PUBLIC_EMPLOYEE",
                                "Giáo viên",
                                false,
                                "",
                                LocalDate.of(2020, 1, 1),
                                null,
                                0)),
                By.PROGRAM);
        return id;
    }

    /** Enters an honour of a person, for a year. */
    public HonourId title(PersonId person, String name, @Nullable UnitId unit, String form, int year) {
        return enter(entry(
                new Honour.Recipient(RecipientKind.INDIVIDUAL, person, unit, name, "Đơn vị cũ", "Giáo viên", ""),
                form,
                year,
                LocalDate.of(year, 12, 20)));
    }

    /** Enters an honour of a collective, for a year. */
    public HonourId collective(UnitId unit, String name, String form, int year) {
        return enter(entry(
                new Honour.Recipient(RecipientKind.COLLECTIVE, null, unit, name, "", "", ""),
                form,
                year,
                LocalDate.of(year, 12, 20)));
    }

    /** Returns a line as it can be entered. */
    public Honour.Entry entry(Honour.Recipient to, String form, @Nullable Integer year, LocalDate on) {
        return new Honour.Entry(
                new HonourId(UUID.randomUUID()),
                to,
                new Honour.Award(form, CommendationKind.MERIT, "Hoàn thành xuất sắc nhiệm vụ", year, null, null),
                new Honour.Decision(on.getYear() + "/QĐ-UBND", on, null, "Chủ tịch UBND", "", ""),
                Honour.Facts.NONE);
    }

    /** Enters a line. */
    public HonourId enter(Honour.Entry entry) {
        desk.enter(List.of(entry), HonourSource.IMPORTED, By.PROGRAM);
        return entry.id();
    }
}
