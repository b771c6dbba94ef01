package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.shared.By;

@SpringBootTest
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class CampaignQueryCountTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void takesAsManyStatementsForOneCampaignAsForThree() {
        office.open();
        CampaignId first = launched("1/KH-UBND");
        Map<String, Long> one = counts(first);
        launched("2/KH-UBND");
        launched("3/KH-UBND");
        desk.draft(SamplePlan.usual("4/KH-UBND").approvedFor(office.home), By.PROGRAM);
        assertThat(counts(first)).isEqualTo(one);
    }

    private CampaignId launched(String number) {
        CampaignId id = desk.draft(SamplePlan.usual(number).approvedFor(office.home), By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        return id;
    }

    private Map<String, Long> counts(CampaignId id) {
        Map<String, Long> counts = new TreeMap<>();
        String path = "/campaigns/" + id;
        for (var person : List.of(office.officer, office.schoolOfficer, office.environmentOfficer)) {
            for (String page :
                    List.of("/", "/campaigns", path, path + "/assignments", path + "/calendar", path + "/targets")) {
                counts.put(
                        page + " " + person,
                        StatementCount.of(() -> assertThat(mvc.get()
                                        .uri(page)
                                        .with(office.as(person))
                                        .exchange())
                                .hasStatusOk()));
            }
        }
        return counts;
    }
}
