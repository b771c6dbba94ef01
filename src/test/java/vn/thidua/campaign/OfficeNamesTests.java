package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** Several names typed for one office, each of which fits two units: every name is asked once, and keeps what was chosen for it. */
@SpringBootTest(properties = "thidua.test=names")
@AutoConfigureMockMvc
@Import(Office.class)
class OfficeNamesTests {

    private static final String NAME = "Cụm Hoa Lạ";

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private OfficeReads offices;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        if (office.district == null) {
            office.open();
            office.unit("SCHOOL", "Trường Mầm non Hoa Hồng", office.district);
            office.unit("SCHOOL", "Trường Tiểu học Hoa Hồng", office.district);
            office.unit("SCHOOL", "Trường Trung học cơ sở Hoa Sen", office.district);
        }
    }

    @Test
    void everyNameIsAskedOnce() {
        CampaignId id = campaign("71/KH-UBND");
        Document first = page(post(id, "Hoa Hồng; Hoa Sen", List.of(), ""));
        UnitId primary = choice(first, "Trường Tiểu học Hoa Hồng");
        Document second = page(post(id, typed(first), List.of(), primary.toString()));
        assertThat(typed(second)).isEqualTo("Hoa Sen");
        assertThat(ticked(second)).containsExactly(primary.toString());
        UnitId lower = choice(second, "Trường Trung học cơ sở Hoa Sen");
        assertThat(post(id, typed(second), ticked(second), lower.toString())).hasStatus(303);
        assertThat(meant(id)).containsExactlyInAnyOrder(primary, lower);
    }

    @Test
    void unitTickedBeforeDoesNotAnswerForANameTyped() {
        CampaignId id = campaign("72/KH-UBND");
        Document first = page(post(id, "Hoa Hồng", List.of(), ""));
        UnitId nursery = choice(first, "Trường Mầm non Hoa Hồng");
        UnitId primary = choice(first, "Trường Tiểu học Hoa Hồng");
        MvcTestResult asked = post(id, "Hoa Hồng", List.of(nursery.toString()), "");
        assertThat(asked).hasStatus(422);
        assertThat(ticked(page(asked))).containsExactly(nursery.toString());
        assertThat(post(id, "Hoa Hồng", List.of(nursery.toString()), primary.toString()))
                .hasStatus(303);
        assertThat(meant(id)).containsExactlyInAnyOrder(nursery, primary);
    }

    private CampaignId campaign(String number) {
        return desk.draft(
                SamplePlan.usual(number)
                        .assignment("3", "Trồng hoa", List.of(NAME + " " + number), List.of(), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
    }

    private List<UnitId> meant(CampaignId id) {
        return offices.of(id).stream()
                .filter(one -> one.name().startsWith(NAME))
                .findFirst()
                .orElseThrow()
                .units();
    }

    private MvcTestResult post(CampaignId id, String names, List<String> units, String choice) {
        String folded = offices.of(id).stream()
                .filter(one -> one.name().startsWith(NAME))
                .findFirst()
                .orElseThrow()
                .folded();
        var request = mvc.post()
                .uri("/campaigns/" + id + "/offices")
                .param("folded", folded)
                .param("answer", "units")
                .param("unitName", names)
                .param("choice", choice)
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        units.forEach(unit -> request.param("units", unit));
        return request.exchange();
    }

    private static UnitId choice(Document page, String name) {
        Element label = page.select("fieldset fieldset label.choice").stream()
                .filter(one -> one.text().startsWith(name))
                .findFirst()
                .orElseThrow();
        return new UnitId(
                UUID.fromString(label.select("input[type=radio][name=choice]").val()));
    }

    private static String typed(Document page) {
        return page.select("input[name=unitName][aria-invalid]").val();
    }

    private static List<String> ticked(Document page) {
        return page.select("form:has([aria-invalid]) input[type=checkbox][name=units][checked]")
                .eachAttr("value");
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
