package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.access.Actor;
import vn.thidua.honours.InitiativeCircle;
import vn.thidua.honours.InitiativeId;
import vn.thidua.honours.initiative.AuthorPicker;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.honours.initiative.InitiativeDesk;
import vn.thidua.honours.intake.AwardTable;
import vn.thidua.organization.ImportApplied;
import vn.thidua.organization.people.Reach;

/** Old awards of the demo office, entered as a table once its people are there, and an initiative; the second time changes nothing. */
@DemoOnly
class DemoHonours {

    private static final LocalDate RECOGNISED = LocalDate.of(2025, 10, 6);

    private final AwardTable table;
    private final InitiativeDesk initiatives;
    private final AuthorPicker authors;
    private final DemoPeople people;

    DemoHonours(AwardTable table, InitiativeDesk initiatives, AuthorPicker authors, DemoPeople people) {
        this.table = table;
        this.initiatives = initiatives;
        this.authors = authors;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(ImportApplied applied) {
        if (!DemoTables.broughtPeople(applied)) {
            return;
        }
        Actor officer = people.actor(DemoPlan.HOA_SEN.officer());
        for (List<String> row : new DemoFile("initiatives.txt").rows()) {
            List<Initiative.Author> found =
                    authors.pick(row.get(1), Reach.EVERYBODY, RECOGNISED).authors();
            if (found.isEmpty()) {
                return;
            }
            initiatives.keep(
                    new InitiativeId(UUID.nameUUIDFromBytes(row.get(0).getBytes(StandardCharsets.UTF_8))),
                    0,
                    new Initiative.Content(
                            officer.unit(),
                            row.get(0),
                            InitiativeCircle.valueOf(row.get(2)),
                            row.get(3),
                            RECOGNISED,
                            row.get(4),
                            row.get(5),
                            found),
                    officer.by());
        }
        enter(officer);
    }

    private void enter(Actor officer) {
        try {
            Path file = Files.createTempFile("thidua-demo", ".csv");
            try {
                Files.write(file, new DemoFile("awards.csv").bytes());
                table.enter(file, officer);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
