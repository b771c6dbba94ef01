package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.shared.By;

/** Clusters from a table, a row for each member. */
@SpringBootTest(properties = "thidua.test=imports")
@Import(ImportOffice.class)
class ClusterImportTests {

    @Autowired
    private ImportOffice office;

    private By officer;
    private String mark;

    @BeforeEach
    void start() {
        officer = office.officer();
        mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        for (String name : List.of("Một", "Hai", "Ba")) {
            office.unit("WARD", "Phường " + name + " " + mark, null);
        }
    }

    @Test
    void membersComeWithTheirClusterAndTheHeadChanges() {
        byte[] file = office.workbook(
                ImportKind.CLUSTERS,
                member("Một", "Cụm trưởng") + "|decisionNumber=1/QĐ|decisionDate=05/01/2026",
                member("Hai", "Phó"),
                member("Ba", ""));
        TableImport done = office.all(ImportKind.CLUSTERS, file, officer);
        assertThat(done.counts()).isEqualTo(new TableImport.Counts(3, 0, 0, 0));
        assertThat(members())
                .isEqualTo(List.of(
                        "2026 TERRITORY 1/QĐ 2026-01-05 Ba MEMBER",
                        "2026 TERRITORY 1/QĐ 2026-01-05 Hai DEPUTY",
                        "2026 TERRITORY 1/QĐ 2026-01-05 Một HEAD"));
        assertThat(office.checked(ImportKind.CLUSTERS, file, officer).counts())
                .isEqualTo(new TableImport.Counts(0, 0, 3, 0));
        TableImport turned = office.all(
                ImportKind.CLUSTERS,
                office.workbook(ImportKind.CLUSTERS, member("Hai", "Trưởng"), member("Ba", "Phó")),
                officer);
        assertThat(turned.counts()).isEqualTo(new TableImport.Counts(0, 2, 0, 0));
        assertThat(members())
                .isEqualTo(List.of(
                        "2026 TERRITORY 1/QĐ 2026-01-05 Ba DEPUTY",
                        "2026 TERRITORY 1/QĐ 2026-01-05 Hai HEAD",
                        "2026 TERRITORY 1/QĐ 2026-01-05 Một MEMBER"));
    }

    @Test
    void unitCompetesOnceInAYear() {
        office.all(ImportKind.CLUSTERS, office.workbook(ImportKind.CLUSTERS, member("Một", "Trưởng")), officer);
        TableImport table = office.checked(
                ImportKind.CLUSTERS,
                office.workbook(
                        ImportKind.CLUSTERS,
                        "year=2026|clusterSort=Khối|clusterName=Khối " + mark + "|ofUnit=Phường Một " + mark,
                        "year=2026|clusterSort=Khối|clusterName=Khối " + mark + "|ofUnit=Phường Hai " + mark
                                + "|part=Trưởng",
                        "year=2026|clusterSort=Cụm|clusterName=khối " + mark + "|ofUnit=Phường Hai " + mark
                                + "|part=Trưởng",
                        "year=26|clusterSort=Cụm|clusterName=Khác " + mark + "|ofUnit=Phường Bốn " + mark),
                officer);
        assertThat(office.faults(table))
                .isEqualTo(List.of(
                        "2 ofUnit memberElsewhere",
                        "4 clusterName otherCluster",
                        "4 ofUnit memberTwice",
                        "4 part partTwice",
                        "5 year year",
                        "5 ofUnit unitUnknown"));
    }

    private String member(String unit, String part) {
        return "year=2026|clusterSort=Cụm|clusterName=Cụm " + mark + "|ofUnit=Phường " + unit + " " + mark + "|part="
                + part;
    }

    private List<String> members() {
        return office.texts("""
                select concat_ws(' ', c.year, c.sort, c.basis_number, c.basis_date, split_part(n.name, ' ', 2), m.part)
                from cluster c join cluster_member m on m.cluster_id = c.id join unit_name n on n.unit_id = m.unit_id
                where c.name like '%%%s' order by 1
                """.formatted(mark));
    }
}
