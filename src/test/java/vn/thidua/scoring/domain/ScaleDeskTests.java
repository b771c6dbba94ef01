package vn.thidua.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Office;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;

/** Scales in versions: drafts change, what was issued does not. */
@SpringBootTest(properties = "thidua.test=scales")
@Import(Office.class)
class ScaleDeskTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    private Office office;

    @Autowired
    private ScaleDesk desk;

    @Autowired
    private ScaleReads reads;

    @Autowired
    private ScaleSight sight;

    @Autowired
    private ShippedScales shipped;

    @Autowired
    private JdbcClient jdbc;

    private final ScaleId scale = new ScaleId(UUID.randomUUID());
    private final ScaleVersionId first = new ScaleVersionId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        office.open();
        desk.begin(scale, first, office.home, "Thang thử " + scale, body(), By.PROGRAM);
    }

    @Test
    void whatIsDoneTwiceIsDoneOnce() {
        desk.begin(scale, first, office.home, "Thang thử", body(), By.PROGRAM);
        assertThat(reads.versions(scale)).hasSize(1);
        change(first, 0, smaller(90));
        change(first, 0, smaller(90));
        assertThat(version(first).version()).isEqualTo(1);
        change(first, 1, smaller(100));
        issue(first, 2, DAY);
        issue(first, 2, DAY);
        ScaleVersionId second = new ScaleVersionId(UUID.randomUUID());
        desk.renew(scale, second, By.PROGRAM);
        desk.renew(scale, second, By.PROGRAM);
        assertThat(reads.versions(scale)).extracting(ScaleVersion::number).containsExactly(2, 1);
        desk.drop(second, By.PROGRAM);
        desk.drop(second, By.PROGRAM);
        assertThat(reads.versions(scale)).hasSize(1);
        assertThat(events())
                .containsExactly(
                        "ScaleBegun", "ScaleChanged", "ScaleChanged", "ScaleIssued", "ScaleBegun", "ScaleDropped");
    }

    @Test
    void aVersionOfAnotherScaleIsNotBegunAgain() {
        ScaleId other = new ScaleId(UUID.randomUUID());
        assertRefused(
                ScaleRefusal.ELSEWHERE, () -> desk.begin(other, first, office.home, "Thang khác", body(), By.PROGRAM));
        desk.begin(
                other, new ScaleVersionId(UUID.randomUUID()), office.home, "Thang khác " + other, body(), By.PROGRAM);
        issue(first, 0, DAY);
        ScaleVersionId theirs = reads.versions(other).getFirst().id();
        assertRefused(ScaleRefusal.ELSEWHERE, () -> desk.renew(scale, theirs, By.PROGRAM));
    }

    @Test
    void nobodyOverwritesWhatAnotherChanged() {
        change(first, 0, smaller(90));
        assertRefused(ScaleRefusal.CHANGED_MEANWHILE, () -> change(first, 0, smaller(80)));
        assertThat(version(first).body().maximum()).isEqualByComparingTo("90");
        assertRefused(ScaleRefusal.CHANGED_MEANWHILE, () -> {
            change(first, 1, smaller(100));
            issue(first, 1, DAY);
        });
    }

    @Test
    void whatWasIssuedStaysAsItIs() {
        issue(first, 0, DAY);
        assertRefused(ScaleRefusal.ISSUED, () -> change(first, 1, smaller(90)));
        assertRefused(ScaleRefusal.ISSUED, () -> desk.rename(first, "Khác", By.PROGRAM));
        assertRefused(ScaleRefusal.ISSUED, () -> desk.drop(first, By.PROGRAM));
        assertRefused(ScaleRefusal.ISSUED, () -> issue(first, 1, DAY.plusDays(1)));
        ScaleVersionId second = new ScaleVersionId(UUID.randomUUID());
        desk.renew(scale, second, By.PROGRAM);
        assertRefused(
                ScaleRefusal.DRAFT_THERE, () -> desk.renew(scale, new ScaleVersionId(UUID.randomUUID()), By.PROGRAM));
        assertRefused(ScaleRefusal.NOT_AFTER, () -> issue(second, 0, DAY));
        issue(second, 0, DAY.plusMonths(6));
        assertThat(usable(DAY.plusMonths(6).minusDays(1))).containsExactly(1);
        assertThat(usable(DAY.plusMonths(6))).containsExactly(2);
        assertThat(usable(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void issuesOnlyWhatCanBeUsed() {
        assertRefused(ScaleRefusal.NO_DAY, () -> desk.issue(first, 0, null, "12/QĐ-UBND", By.PROGRAM));
        assertRefused(ScaleRefusal.NO_BASIS, () -> desk.issue(first, 0, DAY, " ", By.PROGRAM));
        change(first, 0, smaller(90));
        assertRefused(ScaleRefusal.NOT_USABLE, () -> issue(first, 1, DAY));
        assertRefused(
                ScaleRefusal.NO_NAME,
                () -> desk.begin(
                        new ScaleId(UUID.randomUUID()),
                        new ScaleVersionId(UUID.randomUUID()),
                        office.home,
                        " ",
                        body(),
                        By.PROGRAM));
    }

    @Test
    void aDraftIsSeenByThoseWhoMayWriteIt() {
        assertThat(sight.seen(scale, office.actor(office.officer)).writes()).isTrue();
        assertThat(lines(office.actor(office.officer))).contains(scale);
        for (var other : List.of(office.leader, office.schoolOfficer, office.wardOffice, office.strangeOffice)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sight.seen(scale, office.actor(other)));
            assertThat(lines(office.actor(other))).doesNotContain(scale);
        }
        issue(first, 0, DAY);
        for (var other : List.of(office.leader, office.schoolOfficer, office.wardOffice, office.strangeOffice)) {
            assertThat(sight.seen(scale, office.actor(other)).writes()).isFalse();
            assertThat(lines(office.actor(other))).contains(scale);
        }
        desk.renew(scale, new ScaleVersionId(UUID.randomUUID()), By.PROGRAM);
        assertThat(sight.seen(scale, office.actor(office.wardOffice)).versions())
                .extracting(ScaleVersion::number)
                .containsExactly(1);
        assertThat(sight.draft(scale, office.actor(office.officer)).number()).isEqualTo(2);
    }

    @Test
    void aDraftThatIsDroppedTakesItsScaleWithIt() {
        desk.drop(first, By.PROGRAM);
        assertThat(reads.versions(scale)).isEmpty();
        assertThat(jdbc.sql("select count(*) from scoring_scale where id = :id")
                        .param("id", scale.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aListTellsWhatCanBeUsed() {
        ScaleLine draft = line();
        assertThat(draft.draft()).isEqualTo(1);
        assertThat(draft.issued()).isNull();
        assertThat(draft.criteria()).isEqualTo(body().criteria().size());
        issue(first, 0, DAY);
        assertThat(line().issued()).isEqualTo(1);
        assertThat(line().startsOn()).isEqualTo(DAY);
        assertThat(line().maximum()).isEqualByComparingTo("100");
        assertThat(line().draft()).isNull();
    }

    private ScaleLine line() {
        return sight.lines(office.actor(office.officer)).stream()
                .filter(one -> one.id().equals(scale))
                .findFirst()
                .orElseThrow();
    }

    private List<ScaleId> lines(vn.thidua.access.Actor actor) {
        return sight.lines(actor).stream().map(ScaleLine::id).toList();
    }

    private List<Integer> usable(LocalDate day) {
        return reads.usable(day).stream()
                .filter(one -> one.scale().equals(scale))
                .map(ScaleVersion::number)
                .toList();
    }

    private List<String> events() {
        return jdbc.sql("select event from audit_entry where about = :about order by seq")
                .param("about", "scale:" + scale)
                .query(String.class)
                .list();
    }

    private ScaleVersion version(ScaleVersionId id) {
        return reads.find(id).orElseThrow();
    }

    private void change(ScaleVersionId id, long seen, UnaryOperator<Scale> edit) {
        desk.change(id, seen, new ScaleDesk.Change("", edit), By.PROGRAM);
    }

    private void issue(ScaleVersionId id, long seen, LocalDate day) {
        desk.issue(id, seen, day, "12/QĐ-UBND", By.PROGRAM);
    }

    private static UnaryOperator<Scale> smaller(int maximum) {
        return was ->
                new Scale(BigDecimal.valueOf(maximum), was.quantities(), was.sections(), was.classes(), was.rules());
    }

    private Scale body() {
        return shipped.find("school-110").orElseThrow().scale();
    }

    private static void assertRefused(ScaleRefusal code, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(no -> assertThat(no.refusal().code()).isEqualTo(code));
    }
}
