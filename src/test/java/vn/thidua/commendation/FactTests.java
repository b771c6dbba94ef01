package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        headed(team, head, LocalDate.of(2020, 1, 1), null);
        assertThat(heads(head)).as("nobody graded the unit").isEqualTo(Verdict.OPEN);
        grade("GOOD", 1);
        assertThat(heads(head)).isEqualTo(Verdict.NOT_MET);
        grade("EXCELLENT", 2);
        assertThat(heads(head)).isEqualTo(Verdict.MET);
    }

    @Test
    void whoeverMovedOnTheFirstOfJanuaryStandsByTheUnitOfTheYear() {
        PersonId head = worker(LocalDate.of(2020, 1, 1));
        UnitId later = office.unit("SCHOOL", "Trường Khác " + UUID.randomUUID(), office.district);
        headed(team, head, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1));
        headed(later, head, LocalDate.of(2026, 1, 1), null);
        grade(later, "GOOD", 1);
        assertThat(heads(head)).as("the unit headed then has no grade").isEqualTo(Verdict.OPEN);
        grade("EXCELLENT", 1);
        assertThat(heads(head)).isEqualTo(Verdict.MET);
    }

    @Test
    void whoeverIsAwardedCountsForTheQuotaOfTheLawOnce() {
        List<PersonId> members = members(14);
        titles(members, "LDTT", 2023);
        Case one = fighter(members.getFirst());
        keep(one, ProposalState.DRAFT);
        keep(beside(one), ProposalState.AWARDED);
        assertThat(finding(one, Finding.Sort.LAW_QUOTA).found())
                .as("15 % of 14 is two, one was awarded")
                .isEqualTo(Verdict.MET);
        Case other = beside(one);
        keep(other, ProposalState.AWARDED);
        assertThat(finding(one, Finding.Sort.LAW_QUOTA).found()).as("the third").isEqualTo(Verdict.OPEN);
        assertThat(finding(in(other, ProposalState.AWARDED), Finding.Sort.LAW_QUOTA)
                        .found())
                .as("the second of two")
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatCameFromAProposalDoesNotSpeakAgainstIt() {
        PersonId who = members(1).getFirst();
        titles(List.of(who), "LDTT", 2025);
        Case one = person(who, "LDTT", false);
        keep(one, ProposalState.RECEIVED);
        assertThat(finding(one, Finding.Sort.SAME_ACHIEVEMENT).found()).isEqualTo(Verdict.NOT_MET);
        jdbc.sql("update commendation_proposal set state = 'AWARDED' where id = :id")
                .param("id", one.proposal().id().value())
                .update();
        jdbc.sql("insert into commendation_step values (:id, 1, 'AWARDED', '2025/QĐ-UBND', now(), 'Người ký')")
                .param("id", one.proposal().id().value())
                .update();
        assertThat(finding(one, Finding.Sort.SAME_ACHIEVEMENT).found())
                .as("its own award; what else there was, nobody knows")
                .isEqualTo(Verdict.OPEN);
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
                        new Proposal.Deeds("Hoàn thành xuất sắc nhiệm vụ", ""),
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
        return finding(fighter(who), Finding.Sort.LAW_QUOTA).found();
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

    private void headed(UnitId unit, PersonId head, LocalDate from, @Nullable LocalDate until) {
        jdbc.sql(
                        "insert into unit_head (id, unit_id, post, person_id, starts_on, ends_on) values (gen_random_uuid(), :unit, 'Hiệu trưởng', :person, :from, :until)")
                .param("unit", unit.value())
                .param("person", head.value())
                .param("from", from)
                .param("until", until)
                .update();
    }

    private Case fighter(PersonId who) {
        Recipient recipient = new Recipient(RecipientKind.INDIVIDUAL, who.value(), "Người", "", false);
        return proposed("CSTDCS", recipient, false, 2023, LocalDate.of(2023, 12, 27));
    }

    private Case beside(Case one) {
        return new Case(one.round(), again(one));
    }

    private static Case in(Case one, ProposalState state) {
        Proposal of = one.proposal();
        return new Case(
                one.round(),
                new Proposal(
                        of.id(),
                        of.round(),
                        of.ask(),
                        of.form(),
                        of.dossier(),
                        of.unit(),
                        of.who(),
                        of.deeds(),
                        of.takenAlong(),
                        new Proposal.Course(state, null, of.course().receivedOn(), "", false, null),
                        "",
                        0));
    }

    private void keep(Case one, ProposalState state) {
        Proposal of = one.proposal();
        jdbc.sql("""
                        with r as (
                            insert into commendation_round (id, owner_id, kind, title, year, words, last_day, lateness, state, begun_at, begun_by, changed_by)
                            values (:round, :unit, 'MERIT', 'Đợt', 2023, '', date '2026-03-02', 'MARKED', 'OPEN', now(), '', '') on conflict do nothing),
                        a as (
                            insert into commendation_ask (id, round_id, ord, form, recipient, criteria, heads)
                            values (:ask, :round, 1, :form, 'INDIVIDUAL', '', false) on conflict (id) do nothing),
                        d as (insert into commendation_dossier values (:dossier, :round, :unit) on conflict do nothing)
                        insert into commendation_proposal (id, ask_id, dossier_id, recipient, subject_id, name, post, head, deeds, deeds_print, deeds_bands, initiative, initiative_key, state, changed_at, changed_by)
                        values (:id, :ask, :dossier, 'INDIVIDUAL', :subject, 'Người', '', false, '', '{}', '{}', '', '', :state, now(), '')
                        """)
                .param("round", of.round().value())
                .param("unit", of.unit().value())
                .param("ask", of.ask())
                .param("form", of.form())
                .param("dossier", of.dossier())
                .param("id", of.id().value())
                .param("subject", of.who().subject())
                .param("state", state.name())
                .update();
    }

    private void grade(String grade, int number) {
        grade(team, grade, number);
    }

    private void grade(UnitId unit, String grade, int number) {
        jdbc.sql("""
                        insert into scoring_grade (year, subject_id, number, sort, unit_id, grade, decided_at, decided_by)
                        values (2025, :team, :number, 'UNIT', :team, :grade, now(), 'Người quyết')
                        """)
                .param("team", unit.value())
                .param("number", number)
                .param("grade", grade)
                .update();
    }
}
