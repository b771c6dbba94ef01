package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.shared.By;

/** The pages of the programme as people use them, with a campaign of their own for each test. */
@SpringBootTest(properties = "thidua.test=programme-tasks")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
abstract class ProgrammeScreens {

    static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Office office;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    MockMvcTester mvc;

    CampaignId campaign;

    @BeforeEach
    void launch() {
        office.open();
        campaign = campaigns.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
    }

    Document page(String path, AccountId who) {
        MvcTestResult answer = mvc.get().uri(path).with(office.as(who)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    int status(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange().getResponse().getStatus();
    }

    MvcTestResult post(String path, AccountId who, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(office.as(who)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    byte[] bytes(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange().getResponse().getContentAsByteArray();
    }

    /** Hands a table in at a page. */
    MvcTestResult upload(String path, byte[] book) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", "bang.xlsx", null, book))
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    /** Says yes to what a table would do. */
    MvcTestResult take(String path, MvcTestResult preview) {
        String kept = Jsoup.parse(text(preview)).select("input[name=kept]").attr("value");
        return post(path + "/rows", office.officer, Map.of("kept", kept));
    }

    static void assertTaken(MvcTestResult answer, int fresh, int changed, int same) {
        assertThat(answer).hasStatus(303);
        assertThat(RequestContextUtils.getOutputFlashMap(answer.getRequest()).values())
                .singleElement()
                .hasFieldOrPropertyWithValue("arguments", List.of(fresh, changed, same));
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
