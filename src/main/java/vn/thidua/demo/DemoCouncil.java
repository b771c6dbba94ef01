package vn.thidua.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.council.CouncilId;
import vn.thidua.council.body.CouncilDecision;
import vn.thidua.council.body.CouncilDesk;
import vn.thidua.council.body.CouncilKind;
import vn.thidua.council.body.CouncilMember;
import vn.thidua.council.body.CouncilRole;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;

/** The council of the ward of the demo office: nine invented members, who vote with their own accounts. */
@DemoOnly
class DemoCouncil {

    private static final LocalDate SET_UP = LocalDate.of(2025, 7, 15);

    private final CouncilDesk desk;
    private final PersonDesk persons;
    private final DemoPeople people;

    DemoCouncil(CouncilDesk desk, PersonDesk persons, DemoPeople people) {
        this.desk = desk;
        this.persons = persons;
        this.people = people;
    }

    /** Sets it up; the second time changes nothing. */
    @Transactional
    public void open() {
        Actor officer = people.actor(DemoPlan.HOA_SEN.officer());
        CouncilId council = new CouncilId(id("council"));
        CouncilDecision decision = new CouncilDecision(
                id("decision"),
                "18/QĐ-UBND",
                SET_UP,
                SET_UP,
                null,
                "Thành lập Hội đồng thi đua - khen thưởng phường Hoa Sen");
        desk.begin(council, CouncilKind.EMULATION, "Hội đồng thi đua - khen thưởng phường Hoa Sen", decision, officer);
        for (List<String> row : new DemoFile("council.txt").rows()) {
            Actor member = people.actor(row.get(0));
            PersonId person = new PersonId(id("person/" + row.get(0)));
            persons.register(
                    person,
                    new PersonDesk.Register(
                            member.name(),
                            new PersonDetails(null, null, null, null, null),
                            new Position(
                                    new PositionId(id("position/" + row.get(0))),
                                    member.unit(),
                                    PositionSort.MAIN,
                                    "CIVIL_SERVANT",
                                    row.get(2),
                                    false,
                                    "",
                                    SET_UP,
                                    null,
                                    0)),
                    officer.by());
            desk.join(
                    council,
                    new CouncilMember(
                            id("member/" + row.get(0)),
                            person,
                            member.name(),
                            row.get(2) + ", " + member.active().unitName(),
                            member.unit(),
                            member.account(),
                            CouncilRole.valueOf(row.get(1)),
                            true,
                            SET_UP,
                            null,
                            "",
                            "",
                            ""),
                    decision,
                    officer);
        }
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("demo/council/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
