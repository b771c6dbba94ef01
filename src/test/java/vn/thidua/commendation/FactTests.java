package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.eligibility.Judgement;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.honours.CommendationKind;
import vn.thidua.honours.Register;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.By;

/** What the program knows itself of standards: both sides of each threshold. What it does not know enough of stays for people. */
@SpringBootTest(properties = "thidua.test=facts")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, Register.class, StatementCount.class})
class FactTests {

    private static final LocalDate LATELY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Office office;

    @Autowired
    private Register register;

    @Autowired
    private PersonDesk people;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private JdbcClient jdbc;

    private UnitId team;

    @BeforeEach
    void open() {
        office.open();
        team = office.unit("SCHOOL", "Trường Mẫu " + UUID.randomUUID(), office.district);
    }

    @Test
    void theShareOfTitlesInsideACollectiveIsReckoned() {
        List<PersonId> members = members(10);
        titles(members.subList(0, 6), "LDTT", 2025);
        assertThat(test(collective("TTLDTT"), "SHARE(LDTT) >= 70"))
                .as("6 of 10, and the register may not know all")
                .isEqualTo(Verdict.OPEN);
        titles(members.subList(6, 7), "LDTT", 2025);
        assertThat(test(collective("TTLDTT"), "SHARE(LDTT) >= 70"))
                .as("7 of 10")
                .isEqualTo(Verdict.MET);
        assertThat(test(collective("TTLDXS"), "COUNT(CSTDCS) >= 1")).isEqualTo(Verdict.OPEN);
        titles(members.subList(9, 10), "CSTDCS", 2024);
        assertThat(test(collective("TTLDXS"), "COUNT(CSTDCS) >= 1"))
                .as("a title of another year")
                .isEqualTo(Verdict.OPEN);
        titles(members.subList(9, 10), "CSTDCS", 2025);
        assertThat(test(collective("TTLDXS"), "COUNT(CSTDCS) >= 1")).isEqualTo(Verdict.MET);
    }

    @Test
    void aUnitWithOthersBelowItIsLeftToPeople() {
        titles(members(1), "LDTT", 2025);
        office.unit("SCHOOL", "Phân hiệu " + UUID.randomUUID(), team);
        assertThat(test(collective("TTLDTT"), "SHARE(LDTT) >= 70")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void monthsOfServiceAreCountedUpToTheEndOfTheYear() {
        assertThat(test(person(worker(LocalDate.of(2025, 7, 1)), "LDTT", false), "MONTHS_SERVED >= 6"))
                .as("six months to the day")
                .isEqualTo(Verdict.MET);
        assertThat(test(person(worker(LocalDate.of(2025, 7, 2)), "LDTT", false), "MONTHS_SERVED >= 6"))
                .as("a day less, and there may have been something before")
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void whoeverHeadsAUnitStandsByItsGrade() {
        PersonId head = worker(LocalDate.of(2020, 1, 1));
        jdbc.sql(
                        "insert into unit_head (id, unit_id, post, person_id, starts_on) values (gen_random_uuid(), :unit, :post, :person, date '2020-01-01')")
                .param("unit", team.value())
                .param("post", "Hiệu trưởng")
                .param("person", head.value())
                .update();
        assertThat(heads(head)).as("nobody graded the unit").isEqualTo(Verdict.OPEN);
        grade("GOOD", 1);
        assertThat(heads(head)).isEqualTo(Verdict.NOT_MET);
        grade("EXCELLENT", 2);
        assertThat(heads(head)).isEqualTo(Verdict.MET);
    }

    @Test
    void theQuotaOfTheLawIsReckonedFromTheTitlesOfTheUnit() {
        List<PersonId> members = members(7);
        titles(members.subList(0, 6), "LDTT", 2023);
        assertThat(lawQuota(members.getFirst()))
                .as("15 % of 6 is less than one")
                .isEqualTo(Verdict.OPEN);
        titles(members.subList(6, 7), "LDTT", 2023);
        assertThat(lawQuota(members.getFirst())).as("15 % of 7 is one").isEqualTo(Verdict.MET);
    }

    @Test
    void aListTakesAsManyStatementsAsOne() {
        members(3);
        Case one = collective("TTLDTT");
        long few = StatementCount.of(() -> eligibility.of(List.of(one.proposal()), List.of(one.round())));
        List<Proposal> three = List.of(one.proposal(), again(one), again(one));
        assertThat(StatementCount.of(() -> eligibility.of(three, List.of(one.round()))))
                .isEqualTo(few);
    }

    private record Case(AwardRound round, Proposal proposal) {}

    private static Proposal again(Case one) {
        Proposal of = one.proposal();
        return new Proposal(
                new ProposalId(UUID.randomUUID()),
                of.round(),
                of.ask(),
                of.form(),
                of.dossier(),
                of.unit(),
                of.who(),
                of.deeds(),
                of.takenAlong(),
                of.course(),
                "",
                0);
    }

    private Case collective(String form) {
        return proposed(
                form, new Recipient(RecipientKind.COLLECTIVE, team.value(), "Tập thể", "", false), false, 2025, LATELY);
    }

    private Case person(PersonId who, String form, boolean heads) {
        return proposed(
                form, new Recipient(RecipientKind.INDIVIDUAL, who.value(), "Người", "", heads), heads, 2025, LATELY);
    }

    private Case proposed(String form, Recipient who, boolean heads, int year, LocalDate received) {
        Ask ask = new Ask(UUID.randomUUID(), form, who.kind(), AskQuota.NONE, List.of(), heads, null);
        AwardRound round = new AwardRound(
                new AwardRoundId(UUID.randomUUID()),
                office.district,
                CommendationKind.MERIT,
                "Đợt",
                year,
                null,
                "",
                received,
                true,
                List.of(ask),
                RoundState.OPEN,
                "",
                0);
        return new Case(
                round,
                new Proposal(
                        new ProposalId(UUID.randomUUID()),
                        round.id(),
                        ask.id(),
                        form,
                        UUID.randomUUID(),
                        team,
                        who,
                        new Proposal.Deeds("Làm nhiều việc tốt cho trường.", ""),
                        Optional.empty(),
                        new Proposal.Course(ProposalState.DRAFT, null, received, "", false, null),
                        "",
                        0));
    }

    private Judgement judged(Case one) {
        return eligibility
                .of(List.of(one.proposal()), List.of(one.round()))
                .get(one.proposal().id())
                .judgements()
                .getFirst();
    }

    private Verdict test(Case one, String question) {
        return judged(one).standard().stream()
                .filter(line -> line.question().equals(question))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private Verdict heads(PersonId head) {
        return finding(person(head, "GK_XA", true), Finding.Sort.HEADS).found();
    }

    private Verdict lawQuota(PersonId who) {
        Recipient recipient = new Recipient(RecipientKind.INDIVIDUAL, who.value(), "Người", "", false);
        return finding(proposed("CSTDCS", recipient, false, 2023, LocalDate.of(2023, 12, 27)), Finding.Sort.LAW_QUOTA)
                .found();
    }

    private Finding finding(Case one, Finding.Sort sort) {
        return judged(one).findings().stream()
                .filter(found -> found.sort() == sort)
                .findFirst()
                .orElseThrow();
    }

    private List<PersonId> members(int count) {
        List<PersonId> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(register.person("Nguyễn Văn Thử", null, null, team));
        }
        return all;
    }

    private void titles(List<PersonId> some, String form, int year) {
        some.forEach(one -> register.title(one, "Nguyễn Văn Thử", team, form, year));
    }

    private PersonId worker(LocalDate since) {
        PersonId id = new PersonId(UUID.randomUUID());
        people.register(
                id,
                new PersonDesk.Register(
                        "Trần Thị Mới",
                        new PersonDetails(null, null, null, null, null),
                        new Position(
                                new PositionId(UUID.randomUUID()),
                                team,
                                PositionSort.MAIN,
                                "PUBLIC_EMPLOYEE",
                                "Giáo viên",
                                false,
                                "",
                                since,
                                null,
                                0)),
                By.PROGRAM);
        return id;
    }

    private void grade(String grade, int number) {
        jdbc.sql("""
                        insert into scoring_grade (year, subject_id, number, sort, unit_id, grade, decided_at, decided_by)
                        values (2025, :team, :number, 'UNIT', :team, :grade, now(), 'Người quyết')
                        """)
                .param("team", team.value())
                .param("number", number)
                .param("grade", grade)
                .update();
    }
}
