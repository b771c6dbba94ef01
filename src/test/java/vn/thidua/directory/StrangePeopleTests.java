package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.access.Act;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.IdentityDesk;
import vn.thidua.organization.people.IdentityNumber;
import vn.thidua.organization.people.MergeDesk;
import vn.thidua.shared.By;

/** A standing office sees the people of the units that it looks after, whatever stands in the address. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PeopleOffice.class, TwoWards.class})
class StrangePeopleTests {

    private static final Set<Act> PEOPLE =
            Set.of(Act.SEE_PEOPLE, Act.MANAGE_PEOPLE, Act.OPEN_IDENTITY, Act.MERGE_PEOPLE, Act.ANSWER_PERSON);

    @Autowired
    private PeopleOffice office;

    @Autowired
    private TwoWards wards;

    @Autowired
    private IdentityDesk identities;

    @Autowired
    private MergeDesk mergers;

    private TwoWards.Place at;

    @BeforeEach
    void start() {
        at = wards.open();
    }

    @Test
    void fileOfAPersonIsNotThereForStrangers() {
        List<String> all = wards.paths(PEOPLE, "/people/{id}");
        assertThat(all).contains("GET /people/{id}", "POST /people/{id}/erasure", "POST /people/{id}/identities");
        assertThat(wards.refused(all, this::ofAPerson, at.ofTheOtherWard())).isEqualTo(all);
        assertThat(wards.refused(all, this::ofAPerson, at.ofTheDistrict())).isEmpty();
        assertThat(wards.refused(all, this::ofAPerson, at.ofTheProvince())).isEmpty();
    }

    @Test
    void pairOfFilesIsNotThereForWhoSeesOneOfThemOnly() {
        List<String> all = List.of(
                "GET /people/duplicates/{kept}/{gone}",
                "POST /people/duplicates/{one}/{other}/dismissal",
                "POST /people/mergers",
                "POST /people/mergers/{merge}/undoing");
        assertThat(wards.paths(Set.of(Act.MERGE_PEOPLE), "/people/")).containsAll(all);
        assertThat(wards.refused(all, this::ofAPair, at.ofTheOtherWard())).isEqualTo(all);
        assertThat(wards.refused(all, this::ofAPair, at.ofTheProvince())).isEmpty();
    }

    @Test
    void duplicatesAreProposedToWhoSeesBoth() {
        LocalDate born = LocalDate.of(1990, 1, 1);
        office.person("Nguyễn Văn Trùng " + at.mark(), born, at.ward(), 2024);
        office.person("Nguyễn Văn Trùng " + at.mark(), born, at.otherWard(), 2024);
        assertThat(text("/people/duplicates", at.ofTheWard())).doesNotContain("Trùng " + at.mark());
        assertThat(text("/people/duplicates", at.ofTheProvince())).contains("Trùng " + at.mark());
    }

    @Test
    void listsAndSearchesHoldOwnPeopleOnly() {
        PersonId person = office.person("Trần Thị Riêng " + at.mark(), null, at.ward(), 2024);
        String number = "0010" + String.format("%08d", Math.floorMod(person.hashCode(), 100_000_000));
        identities.keep(person, UUID.randomUUID(), IdentityNumber.of(number).orElseThrow(), By.PROGRAM);
        for (String path : List.of("/people?q=", "/people/found?name=", "/search?q=")) {
            assertThat(text(path + at.mark(), at.ofTheOtherWard())).as(path).doesNotContain("Trần Thị Riêng");
            assertThat(text(path + at.mark(), at.ofTheWard())).as(path).contains("Trần Thị Riêng");
            assertThat(text(path + at.mark(), at.ofTheDistrict())).as(path).contains("Trần Thị Riêng");
        }
        assertThat(office.redirect("/people/found", at.ofTheOtherWard(), Map.of("number", number)))
                .isEqualTo("/people");
        assertThat(office.redirect("/people/found", at.ofTheDistrict(), Map.of("number", number)))
                .isEqualTo("/people/" + person);
    }

    @Test
    void headWhoHasNoPositionIsSeenByWhoeverEnteredThem() {
        UUID head = UUID.randomUUID();
        office.redirect(
                "/units/" + at.ward() + "/heads",
                at.ofTheWard(),
                Map.of(
                        "id",
                        head + "",
                        "version",
                        wards.version(at.ward()),
                        "person",
                        "new",
                        "name",
                        "Lê Văn Mới " + at.mark(),
                        "startsOn",
                        "2024-01-01"));
        assertThat(TwoWards.status(office.get("/people/" + head, at.ofTheWard())))
                .isEqualTo(200);
        assertThat(text("/people?q=" + at.mark(), at.ofTheWard())).contains("Lê Văn Mới");
        assertThat(TwoWards.status(office.get("/people/" + head, at.ofTheOtherWard())))
                .isEqualTo(404);
    }

    private Map<String, String> ofAPerson(String path) {
        PersonId person = office.person("Nguyễn Thị Mẫu", LocalDate.of(1990, 1, 1), at.ward(), 2024);
        UUID identity = UUID.randomUUID();
        identities.keep(person, identity, IdentityNumber.of("001090123456").orElseThrow(), By.PROGRAM);
        Map<String, String> form =
                new TreeMap<>(Map.of("id", person + "", "identity", identity + "", "reason", "đối chiếu"));
        form.put("position", office.positionOf(person));
        return form;
    }

    private Map<String, String> ofAPair(String path) {
        PersonId one = office.person("Nguyễn Thị Mẫu", LocalDate.of(1990, 1, 1), at.ward(), 2024);
        PersonId other = office.person("Nguyễn Thị Mẫu", LocalDate.of(1990, 1, 1), at.ward(), 2024);
        UUID merge = UUID.randomUUID();
        if (path.endsWith("/undoing")) {
            mergers.merge(new MergeDesk.Command(merge, one, other, Set.of(), "một người"), By.PROGRAM);
        }
        Map<String, String> form = new TreeMap<>(Map.of("kept", one + "", "gone", other + "", "merge", merge + ""));
        form.putAll(Map.of("one", one + "", "other", other + "", "reason", "một người"));
        return form;
    }

    private String text(String path, RequestPostProcessor who) {
        return PeopleOffice.page(office.get(path, who)).html();
    }
}
