package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.cluster.ClusterDesk;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.ClusterSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.registration.domain.Pledge;
import vn.thidua.registration.domain.PledgeDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** The members of a cluster pledge together: one text, signed by each. */
@SpringBootTest(properties = "thidua.test=pledge")
@AutoConfigureMockMvc
@Import(Office.class)
class PledgeTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private ClusterDesk clusters;

    @Autowired
    private PledgeDesk desk;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private ClusterId cluster;
    private String path;

    @BeforeEach
    void launch() {
        office.open();
        campaign = campaigns.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        cluster = new ClusterId(UUID.randomUUID());
        clusters.create(
                cluster,
                2026,
                new ClusterDesk.Head(ClusterSort.FUNCTION, "Khối " + cluster, new LegalBasis("", "", null)),
                By.PROGRAM);
        clusters.put(cluster, office.school, ClusterPart.HEAD, By.PROGRAM);
        clusters.put(cluster, office.ward1, ClusterPart.MEMBER, By.PROGRAM);
        path = "/campaigns/" + campaign + "/pledges/" + cluster;
    }

    /* A unit is in one cluster of a year. */
    @AfterEach
    void leave() {
        clusters.take(cluster, office.school, By.PROGRAM);
        clusters.take(cluster, office.ward1, By.PROGRAM);
    }

    @Test
    void membersSignTheTextThatTheySaw() {
        desk.write(campaign, cluster, "Cùng thi đua", 0, By.PROGRAM);
        desk.sign(campaign, cluster, office.ward1, 1, "Chủ tịch", By.PROGRAM);
        desk.sign(campaign, cluster, office.ward1, 1, "Chủ tịch", By.PROGRAM);
        assertThat(pledge().signatures())
                .extracting(Pledge.Signature::unit, Pledge.Signature::post)
                .containsExactly(tuple(office.ward1, "Chủ tịch"));
        assertThatThrownBy(() -> desk.sign(campaign, cluster, office.environment, 1, "", By.PROGRAM))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsWrittenAnewIsSignedAnew() {
        desk.write(campaign, cluster, "Cùng thi đua", 0, By.PROGRAM);
        desk.sign(campaign, cluster, office.ward1, 1, "", By.PROGRAM);
        assertThatThrownBy(() -> desk.write(campaign, cluster, "Khác", 0, By.PROGRAM))
                .as("written from an older page")
                .hasMessage("REG-110");
        desk.write(campaign, cluster, "Cùng thi đua hơn nữa", 1, By.PROGRAM);
        assertThat(pledge())
                .extracting(Pledge::edition, Pledge::body, Pledge::signatures)
                .containsExactly(2, "Cùng thi đua hơn nữa", List.of());
        assertThatThrownBy(() -> desk.sign(campaign, cluster, office.ward1, 1, "", By.PROGRAM))
                .hasMessage("REG-110");
    }

    @Test
    void nobodyPledgesInAClosedCampaign() {
        campaigns.close(campaign, By.PROGRAM);
        assertThatThrownBy(() -> desk.write(campaign, cluster, "Muộn", 0, By.PROGRAM))
                .hasMessage("REG-101");
    }

    @Test
    void headOrOfficeWritesMembersSignOthersSeeNothing() {
        assertThat(status(path, office.schoolOfficer)).isEqualTo(200);
        assertThat(status(path, office.officer)).isEqualTo(200);
        assertThat(status(path, office.leader)).isEqualTo(200);
        assertThat(status(path, office.environmentOfficer)).isEqualTo(404);
        assertThat(status(path, office.outsideOfficer)).isEqualTo(404);
        assertThat(post(path, office.wardOffice, "body", "Không phải trưởng khối"))
                .isEqualTo(404);
        assertThat(post(path, office.schoolOfficer, "body", " ")).isEqualTo(422);
        assertThat(post(path, office.schoolOfficer, "body", "Cùng thi đua")).isEqualTo(303);
        assertThat(post(path + "/signatures", office.wardOffice, "edition", "1"))
                .isEqualTo(303);
        assertThat(post(path + "/signatures", office.officer, "edition", "1"))
                .as("no member")
                .isEqualTo(404);
        assertThat(pledge().of(office.ward1)).isPresent();
        assertThat(status(path + "/print", office.schoolOfficer)).isEqualTo(200);
        assertThat(status(path + "/pledge.pdf", office.schoolOfficer)).isEqualTo(200);
        assertThat(status(path + "/pledge.docx", office.environmentOfficer)).isEqualTo(404);
    }

    private Pledge pledge() {
        return desk.of(campaign).get(cluster);
    }

    private int status(String where, AccountId who) {
        return mvc.get()
                .uri(where)
                .with(office.as(who))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int post(String where, AccountId who, String name, String value) {
        return mvc.post()
                .uri(where)
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param(name, value)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
