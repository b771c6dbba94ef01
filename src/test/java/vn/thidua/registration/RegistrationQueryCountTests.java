package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.domain.Charge;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.registration.domain.Stages;
import vn.thidua.registration.domain.Until;
import vn.thidua.shared.By;

/** Pages of registrations take as many statements for one unit with one work as for three units with three. */
@SpringBootTest(properties = "thidua.test=registration-count")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class RegistrationQueryCountTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Stages stages;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void statementsDoNotGrowWithUnitsAndWorks() {
        office.open();
        CampaignId campaign = campaigns.draft(SamplePlan.usual("9/KH-UBND").approvedFor(office.home), By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        register(campaign, office.ward1, 1);
        Map<String, Long> one = counts(campaign);
        for (UnitId unit : stages.of(campaign).units()) {
            register(campaign, unit, 3);
        }
        assertThat(counts(campaign)).isEqualTo(one);
    }

    private void register(CampaignId campaign, UnitId unit, int works) {
        RegistrationDesk.Form form = new RegistrationDesk.Form(campaign, unit, unit);
        for (int i = 0; i < works; i++) {
            Promise promise = new Promise(
                    stages.of(campaign).contentIds().getFirst(),
                    "Công trình " + i,
                    "",
                    Until.of("11/2026").orElseThrow(),
                    new Charge(null, "Trần Thị Mẫu", ""),
                    "",
                    null,
                    "");
            desk.add(form, Map.of(new WorkId(UUID.randomUUID()), promise));
        }
        desk.submit(form, By.PROGRAM);
    }

    private Map<String, Long> counts(CampaignId campaign) {
        String all = "/campaigns/" + campaign + "/registrations";
        Map<String, Long> counts = new TreeMap<>();
        for (String path : new String[] {all, all + "/registrations.xlsx", all + "/" + office.ward1}) {
            counts.put(path, statements(path, office.officer));
        }
        counts.put("waiting", statements(all + "/waiting", office.environmentOfficer));
        counts.put("mine", statements("/registrations", office.environmentOfficer));
        return counts;
    }

    private long statements(String path, AccountId who) {
        return StatementCount.of(
                () -> assertThat(mvc.get().uri(path).with(office.as(who)).exchange())
                        .as(path)
                        .hasStatusOk());
    }
}
