package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.thidua.organization.ImportApplied;
import vn.thidua.organization.ImportId;
import vn.thidua.organization.intake.ImportDesk;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.shared.By;

/** The people and the cluster of the demo office, handed in as tables like those of any office. */
@DemoOnly
class DemoTables {

    private static final String OFFICER = "thuongtruc.hoasen";

    private final ImportDesk imports;
    private final DemoPeople people;

    DemoTables(ImportDesk imports, DemoPeople people) {
        this.imports = imports;
        this.people = people;
    }

    /** Hands them in; they are read in the background. */
    void handIn() {
        handIn(ImportKind.PEOPLE, "staff.csv");
        handIn(ImportKind.CLUSTERS, "clusters.csv");
    }

    /** Has one of them applied; does nothing with any other table, and nothing the second time. */
    void apply(ImportId table) {
        if (table.equals(id("staff.csv")) || table.equals(id("clusters.csv"))) {
            imports.apply(table, officer());
        }
    }

    private void handIn(ImportKind kind, String file) {
        try {
            Path path = Files.createTempFile("thidua-demo", ".csv");
            try {
                Files.write(path, new DemoFile(file).bytes());
                imports.take(new ImportDesk.Take(id(file), kind, file, path), officer());
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private By officer() {
        return people.by(OFFICER);
    }

    /** Tells whether it is the table with which its people came; what rests on them waits for that one alone, or two would do it at once. */
    static boolean broughtPeople(ImportApplied applied) {
        return applied.table().equals(id("staff.csv"));
    }

    private static ImportId id(String file) {
        return new ImportId(UUID.nameUUIDFromBytes(("demo/" + file).getBytes(StandardCharsets.UTF_8)));
    }
}
