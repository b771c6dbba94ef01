package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.EventDelivery;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.OfficeDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** What a unit launched stays with the unit and those below it, also when it is changed afterwards. */
@SpringBootTest(properties = "thidua.test=cascade")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, StatementCount.class})
class LaunchReachTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private OfficeDesk offices;

    @Autowired
    private CampaignReads campaigns;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aChangeThatWouldGiveWorkToOthersIsTakenBack() {
        office.open();
        UnitId classroom = office.unit("SCHOOL", "Lớp mẫu " + UUID.randomUUID(), office.school);
        CampaignId higher = desk.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .approvedFor(office.home),
                By.PROGRAM);
        desk.launch(higher, By.PROGRAM);
        EventDelivery.await(jdbc);
        CampaignId own = adoptions.launch(higher, office.schoolOfficer);
        By school = office.actor(office.schoolOfficer).by();
        String named = jdbc.sql("select min(folded) from campaign_office where campaign_id = :own")
                .param("own", own.value())
                .query(String.class)
                .single();
        offices.answer(own, named, new OfficeDesk.Answer.TheseUnits(List.of(classroom)), school);
        assertThat(campaigns.addressed(own)).contains(classroom);
        List<UnitId> before = campaigns.addressed(own);
        assertThatThrownBy(() -> offices.answer(
                        own, named, new OfficeDesk.Answer.TheseUnits(List.of(classroom, office.ward1)), school))
                .hasMessage("CAM-122");
        assertThat(campaigns.addressed(own)).containsExactlyInAnyOrderElementsOf(before);
    }
}
