package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.ImportId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;

/** What happens to imports when two do the same at once, when somebody stops one, and when a program dies at work. */
@SpringBootTest(properties = {"thidua.test=import-queue", "thidua.import.look=1h"})
@Import(ImportOffice.class)
class ImportQueueTests {

    private static final ImportWork.Step ON = () -> {};

    @Autowired
    private ImportOffice office;

    @Autowired
    private ImportDesk desk;

    @Autowired
    private ImportRoom room;

    @Autowired
    private ImportQueue queue;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportReads reads;

    @Autowired
    private JdbcClient jdbc;

    private By officer;
    private String mark;
    private byte[] file;

    @BeforeEach
    void start() {
        room.stop();
        officer = office.officer();
        mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        file = office.workbook(ImportKind.PEOPLE, "personCode=" + mark + "|personName=Nguyễn Văn Mẫu");
    }

    @AfterEach
    void reopen() {
        jdbc.sql("delete from table_import").update();
        room.start();
    }

    @Test
    void sameFileHandedInTwiceAtOnceIsOneImport() throws Exception {
        By other = office.officer();
        List<String> outcomes = atOnce(() -> outcome(officer), () -> outcome(other));
        assertThat(outcomes.stream().sorted().toList()).isEqualTo(List.of("ORG-501 [Nguyễn Thị Nhập Mẫu]", "taken"));
        assertThat(office.count("select count(*) from table_import")).isEqualTo(1);
        assertThat(office.count("select count(*) from table_import_part")).isEqualTo(1);
    }

    @Test
    void sameFormSentTwiceAtOnceIsOneImport() throws Exception {
        ImportId id = new ImportId(UUID.randomUUID());
        Callable<String> send =
                () -> office.take(id, ImportKind.PEOPLE, file, officer).toString();
        assertThat(atOnce(send, send)).isEqualTo(List.of(id.toString(), id.toString()));
        assertThat(office.count("select count(*) from table_import")).isEqualTo(1);
    }

    @Test
    void sameRowsAppliedTwiceAtOnceAreAppliedOnce() throws Exception {
        ImportId one = office.take(ImportKind.PEOPLE, file, officer);
        ImportId two = office.take(
                ImportKind.PEOPLE,
                office.text(ImportKind.PEOPLE, "personCode=" + mark + "|personName=Nguyễn Văn Mẫu"),
                officer);
        read(claim());
        read(claim());
        desk.apply(one, officer);
        desk.apply(two, officer);
        ImportQueue.Task first = claim();
        ImportQueue.Task second = claim();
        assertThat(atOnce(() -> "" + checking.apply(first, ON), () -> "" + checking.apply(second, ON)))
                .isEqualTo(List.of("true", "true"));
        assertThat(List.of(find(one).counts(), find(two).counts()).stream()
                        .map(counts -> counts.made() + " " + counts.unchanged())
                        .sorted()
                        .toList())
                .isEqualTo(List.of("0 1", "1 0"));
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void askedForTwiceItIsAppliedOnce() {
        ImportId id = office.take(ImportKind.PEOPLE, file, officer);
        read(claim());
        desk.apply(id, officer);
        desk.apply(id, officer);
        assertThat(checking.apply(claim(), ON)).isTrue();
        desk.apply(id, officer);
        assertThat(queue.claim(UUID.randomUUID())).isEmpty();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void whatIsStoppedWhileItIsAppliedIsNotDone() {
        ImportId id = office.take(ImportKind.PEOPLE, file, officer);
        read(claim());
        desk.apply(id, officer);
        ImportQueue.Task task = claim();
        desk.cancel(id, officer);
        assertThat(queue.beat(task, 0)).isFalse();
        assertThatThrownBy(() -> checking.apply(task, ON)).isInstanceOf(ImportRoom.Stopped.class);
        queue.stopped(task);
        assertThat(find(id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(people()).isZero();
        assertThat(office.count("select count(*) from import_person")).isZero();
        assertThat(office.count("select count(*) from audit_entry where event = 'ImportCancelled' and about = 'import:"
                        + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsStoppedBetweenTwoStepsIsNotDone() {
        ImportId id = office.take(ImportKind.PEOPLE, file, officer);
        read(claim());
        desk.apply(id, officer);
        ImportQueue.Task task = claim();
        for (int most = 0; most < 8; most++) {
            int stopAt = most;
            int[] steps = {0};
            assertThatThrownBy(() -> checking.apply(task, () -> {
                        if (steps[0]++ == stopAt) {
                            throw new ImportRoom.Stopped();
                        }
                    }))
                    .isInstanceOf(ImportRoom.Stopped.class);
            assertThat(people()).isZero();
        }
        assertThat(checking.apply(task, ON)).isTrue();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void anotherProgramTakesOverWhatADeadOneLeft() {
        ImportId id = office.take(ImportKind.PEOPLE, file, officer);
        ImportQueue.Task dead = claim();
        assertThat(queue.claim(UUID.randomUUID())).isEmpty();
        silence();
        read(claim());
        assertThat(find(id).state()).isEqualTo(ImportState.CHECKED);
        assertThatThrownBy(() -> read(dead)).isInstanceOf(ImportRoom.Stopped.class);
        desk.apply(id, officer);
        ImportQueue.Task deadToo = claim();
        silence();
        assertThat(checking.apply(claim(), ON)).isTrue();
        assertThatThrownBy(() -> checking.apply(deadToo, ON)).isInstanceOf(ImportRoom.Stopped.class);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void whatBringsTheProgramDownIsNotTriedForEver() {
        ImportId id = office.take(ImportKind.PEOPLE, file, officer);
        for (int i = 0; i < 3; i++) {
            claim();
            silence();
        }
        assertThat(queue.claim(UUID.randomUUID())).isEmpty();
        assertThat(find(id).failure().orElseThrow().key()).isEqualTo("import.failure.broughtDown");
    }

    @Test
    void importOfSomebodyElseIsNotThere() {
        ImportId id = office.take(ImportKind.PEOPLE, file, officer);
        assertThatThrownBy(() -> desk.cancel(id, office.officer())).isInstanceOf(NotFound.class);
        desk.cancel(id, officer);
        assertThatThrownBy(() -> desk.cancel(id, officer))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(ImportRefusal.ENDED));
    }

    @Test
    void rowsThatTheDatabaseLostInAFallAreReadAnew() {
        ImportId id = office.take(ImportKind.PEOPLE, file, officer);
        read(claim());
        jdbc.sql("truncate import_person").update();
        desk.apply(id, officer);
        room.start();
        await().until(() -> find(id).state() == ImportState.APPLIED);
        assertThat(find(id).counts().made()).isEqualTo(1);
        assertThat(people()).isEqualTo(1);
    }

    private void read(ImportQueue.Task task) {
        reading.read(task, new RowCount(), ON);
    }

    private ImportQueue.Task claim() {
        Optional<ImportQueue.Task> task = queue.claim(UUID.randomUUID());
        return task.orElseThrow();
    }

    /** The program gave no sign of life for a long time. */
    private void silence() {
        jdbc.sql("update table_import set beat_at = beat_at - interval '1 day' where beat_at is not null")
                .update();
    }

    private String outcome(By by) {
        try {
            office.take(ImportKind.PEOPLE, file, by);
            return "taken";
        } catch (Refused no) {
            return no.refusal().code().code() + " " + no.refusal().arguments();
        }
    }

    private TableImport find(ImportId id) {
        return reads.find(id, officer.account()).orElseThrow();
    }

    private long people() {
        return office.count("select count(*) from person where code = '" + mark + "'");
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = List.of(one, other).stream()
                    .map(act -> two.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }
}
