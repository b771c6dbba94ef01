package vn.thidua.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.TestClock;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.honours.domain.HonourRefusal;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.honours.initiative.InitiativeDesk;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.MergeDesk;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.By;
import vn.thidua.shared.RefusalCode;
import vn.thidua.shared.Refused;

/** What the register keeps and what whoever judges new awards learns from it. */
@SpringBootTest(properties = "thidua.test=honours")
@AutoConfigureMockMvc
@Import({Office.class, Register.class, StatementCount.class})
class HonoursTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private Office office;

    @Autowired
    private Register register;

    @Autowired
    private Honours honours;

    @Autowired
    private HonourDesk desk;

    @Autowired
    private InitiativeDesk initiatives;

    @Autowired
    private MergeDesk mergers;

    @Autowired
    private ReorganisationDesk acts;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void titlesCountWhateverUnitAndWhicheverFileTheyWereWrittenFor() {
        PersonId kept = register.person("Lê Thị Một", null, null, office.school);
        PersonId gone = register.person("Lê Thị Một", null, null, office.ward1);
        register.title(kept, "Lê Thị Một", office.school, "CSTDCS", 2024);
        register.title(gone, "Lê Thị Một", office.ward1, "CSTDCS", 2023);
        register.title(gone, "Lê Thị Một", office.ward1, "CSTDCS", 2022);
        assertThat(honours.ofPeople(List.of(kept), TODAY).get(kept).yearsInARowBefore("CSTDCS", 2025))
                .isEqualTo(1);
        mergers.merge(merging(kept, gone), By.PROGRAM);
        Map<PersonId, PastHonours> both = honours.ofPeople(List.of(kept, gone), TODAY);
        assertThat(both.get(kept).yearsInARowBefore("CSTDCS", 2025)).isEqualTo(3);
        assertThat(both.get(gone).all())
                .as("whoever still has the old file finds the same")
                .isEqualTo(both.get(kept).all());
        assertThat(honours.ofPeople(List.of(kept), LocalDate.of(2024, 1, 1))
                        .get(kept)
                        .years("CSTDCS"))
                .as("what was decided by then")
                .containsExactly(2022, 2023);
    }

    @Test
    void anHeirHasWhatItsPredecessorsHadAndItIsToldThroughWhom() {
        UnitId one = office.unit("SCHOOL", "Trường Sắp Nhập Một", office.district);
        UnitId two = office.unit("SCHOOL", "Trường Sắp Nhập Hai", office.district);
        register.collective(one, "Trường Sắp Nhập Một", "TTLDTT", 2024);
        register.collective(two, "Trường Sắp Nhập Hai", "TTLDXS", 2023);
        UnitId heir = new UnitId(UUID.randomUUID());
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LocalDate day = TODAY.minusDays(30);
        acts.draft(
                act,
                new Reorganisation.Head(
                        "Nhập hai trường", new LegalBasis("9/QĐ-UBND", "UBND quận Sao Mai", day), day, true),
                By.PROGRAM);
        acts.add(
                act,
                UUID.randomUUID(),
                new Step.Merge(
                        List.of(one, two),
                        new Part(heir, new Part.NewUnit("SCHOOL", "Trường Đã Nhập", "Đã Nhập", office.district))),
                By.PROGRAM);
        acts.decide(act, 1, By.PROGRAM);
        PastHonours past = honours.ofUnits(List.of(heir), TODAY).get(heir);
        assertThat(past.all())
                .extracting(PastHonour::through)
                .containsExactlyInAnyOrder(Optional.of(one), Optional.of(two));
        assertThat(past.years("TTLDTT")).containsExactly(2024);
    }

    @Test
    void theSameHonourTwiceIsOneAndNothingIsLost() {
        PersonId person = register.person("Lê Thị Hai", null, null, office.school);
        HonourId first = register.title(person, "Lê Thị Hai", office.school, "LDTT", 2024);
        Honour.Entry again = register.entry(
                new Honour.Recipient(RecipientKind.INDIVIDUAL, person, office.school, "Lê Thị Hai", "", "", ""),
                "LDTT",
                2024,
                LocalDate.of(2024, 12, 20));
        assertThat(desk.there(List.of(again))).containsExactly(again.id());
        assertThat(desk.enter(List.of(again), HonourSource.IMPORTED, By.PROGRAM))
                .isEmpty();
        Honour.Revocation revoked = new Honour.Revocation("5/QĐ-UBND", LocalDate.of(2025, 3, 1));
        desk.revoke(first, 0, revoked, "Khai man thành tích", By.PROGRAM);
        desk.revoke(first, 0, revoked, "Khai man thành tích", By.PROGRAM);
        assertThat(honours.ofPeople(List.of(person), TODAY)).as("revoked").isEmpty();
        assertThat(desk.enter(List.of(again), HonourSource.IMPORTED, By.PROGRAM))
                .as("what was revoked does not come back by a table")
                .isEmpty();
    }

    @Test
    void whatWasWrittenWronglyIsReplacedAndStays() {
        PersonId person = register.person("Lê Thị Ba", null, null, office.school);
        HonourId wrong = register.title(person, "Lê Thị Ba", office.school, "LDTT", 2023);
        Honour.Entry right = register.entry(
                new Honour.Recipient(RecipientKind.INDIVIDUAL, person, office.school, "Lê Thị Ba", "", "", ""),
                "LDTT",
                2022,
                LocalDate.of(2023, 12, 20));
        desk.correct(wrong, 0, right, "Nhầm năm", By.PROGRAM);
        desk.correct(wrong, 0, right, "Nhầm năm", By.PROGRAM);
        assertThat(honours.ofPeople(List.of(person), TODAY).get(person).years("LDTT"))
                .containsExactly(2022);
        assertThat(refused(() -> desk.revoke(
                        wrong, 1, new Honour.Revocation("6/QĐ", LocalDate.of(2024, 1, 1)), "Sai", By.PROGRAM)))
                .isEqualTo(HonourRefusal.NOT_VALID);
    }

    @Test
    void theRulesSayWhy() {
        PersonId person = register.person("Lê Thị Bốn", null, null, office.school);
        Honour.Recipient to =
                new Honour.Recipient(RecipientKind.INDIVIDUAL, person, office.school, "Lê Thị Bốn", "", "", "");
        LocalDate day = LocalDate.of(2024, 12, 20);
        assertThat(refusal(register.entry(to, "XXX", 2024, day))).isEqualTo(HonourRefusal.NO_SUCH_FORM);
        assertThat(refusal(register.entry(to, "TTLDTT", 2024, day))).isEqualTo(HonourRefusal.WRONG_RECIPIENT);
        assertThat(refusal(register.entry(to, "LDTT", null, day))).isEqualTo(HonourRefusal.NO_YEAR);
        assertThat(refusal(register.entry(to, "LDTT", 2025, day))).isEqualTo(HonourRefusal.WRONG_TIME);
        assertThat(refusal(register.entry(to, "LDTT", 2026, TODAY.plusDays(1))))
                .isEqualTo(HonourRefusal.NOT_DECIDED_YET);
        HonourId there = register.enter(register.entry(to, "LDTT", 2024, day));
        assertThat(refused(() -> desk.revoke(there, 7, new Honour.Revocation("1", day), "Vì", By.PROGRAM)))
                .isEqualTo(HonourRefusal.CHANGED_MEANWHILE);
        assertThat(refused(() -> desk.revoke(there, 0, new Honour.Revocation("1", day), " ", By.PROGRAM)))
                .isEqualTo(HonourRefusal.NO_REASON);
        assertThat(refused(() -> desk.revoke(there, 0, new Honour.Revocation("1", day.minusDays(1)), "Vì", By.PROGRAM)))
                .isEqualTo(HonourRefusal.REVOKED_TOO_EARLY);
    }

    @Test
    void householdsAreFoundAsTheyAreWritten() {
        register.enter(register.entry(
                new Honour.Recipient(
                        RecipientKind.HOUSEHOLD, null, office.ward1, "Hộ ông Trần Văn Năm", "", "", "12 Đường Số 3"),
                "GDVH",
                2025,
                LocalDate.of(2025, 11, 18)));
        Household asked = new Household("HỘ ÔNG TRẦN VĂN NĂM", "12 đường số 3");
        assertThat(honours.ofHouseholds(List.of(asked), TODAY).get(asked).years("GDVH"))
                .containsExactly(2025);
        assertThat(honours.ofHouseholds(List.of(new Household("Hộ ông Trần Văn Năm", "13 Đường Số 3")), TODAY))
                .isEmpty();
    }

    @Test
    void anInitiativeTellsWhatItWasUsedFor() {
        PersonId author = register.person("Lê Thị Sáu", null, null, office.school);
        PersonId stranger = register.person("Lê Thị Bảy", null, null, office.school);
        HonourId award = register.title(author, "Lê Thị Sáu", office.school, "CSTDCS", 2025);
        HonourId theirs = register.title(stranger, "Lê Thị Bảy", office.school, "CSTDCS", 2025);
        InitiativeId id = new InitiativeId(UUID.randomUUID());
        Initiative.Content content = new Initiative.Content(
                office.school,
                "Thư viện mở ngoài sân trường",
                InitiativeCircle.BASE,
                "77/QĐ-UBND",
                LocalDate.of(2025, 10, 2),
                "UBND quận",
                "Học sinh mượn sách gấp đôi",
                List.of(new Initiative.Author(author, "Lê Thị Sáu")));
        initiatives.keep(id, 0, content, By.PROGRAM);
        initiatives.keep(id, 0, content, By.PROGRAM);
        assertThat(honours.initiatives(List.of(author), TODAY).get(author))
                .singleElement()
                .satisfies(one -> assertThat(one.usedFor()).isEmpty());
        assertThat(refused(() -> initiatives.use(id, theirs, By.PROGRAM))).isEqualTo(HonourRefusal.NOT_OF_AN_AUTHOR);
        initiatives.use(id, award, By.PROGRAM);
        initiatives.use(id, award, By.PROGRAM);
        assertThat(honours.initiatives(List.of(author), TODAY)
                        .get(author)
                        .getFirst()
                        .usedFor())
                .containsExactly(award);
        Initiative.Content without = new Initiative.Content(
                office.school,
                content.name(),
                content.circle(),
                content.decisionNumber(),
                content.decidedOn(),
                content.decider(),
                content.effect(),
                List.of(new Initiative.Author(stranger, "Lê Thị Bảy")));
        assertThat(refused(() -> initiatives.keep(id, 0, without, By.PROGRAM))).isEqualTo(HonourRefusal.AUTHOR_USED_IT);
        assertThat(honours.initiatives(List.of(author), LocalDate.of(2025, 10, 1)))
                .as("not recognised by then")
                .isEmpty();
    }

    @Test
    void manyCandidatesTakeAsManyStatementsAsOne() {
        List<PersonId> many = IntStream.range(0, 5)
                .mapToObj(i -> register.person("Lê Văn Nhiều", null, null, office.school))
                .toList();
        many.forEach(one -> register.title(one, "Lê Văn Nhiều", office.school, "LDTT", 2024));
        List<PersonId> one = many.subList(0, 1);
        assertThat(StatementCount.of(() -> honours.ofPeople(many, TODAY)))
                .isEqualTo(StatementCount.of(() -> honours.ofPeople(one, TODAY)))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> honours.initiatives(many, TODAY))).isEqualTo(1);
        assertThat(StatementCount.of(() -> honours.ofUnits(List.of(office.school, office.ward1), TODAY)))
                .isEqualTo(StatementCount.of(() -> honours.ofUnits(List.of(office.school), TODAY)));
    }

    private static MergeDesk.Command merging(PersonId kept, PersonId gone) {
        return new MergeDesk.Command(UUID.randomUUID(), kept, gone, Set.of(), "Cùng một người");
    }

    private RefusalCode refusal(Honour.Entry entry) {
        return refused(() -> desk.enter(List.of(entry), HonourSource.IMPORTED, By.PROGRAM));
    }

    private static RefusalCode refused(Runnable work) {
        Refused[] no = new Refused[1];
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, one -> no[0] = one);
        return no[0].refusal().code();
    }
}
