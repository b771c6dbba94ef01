package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.shared.By;

/** A scale tried on what units reached in a campaign. */
@SpringBootTest(properties = "thidua.test=rounds")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class})
class PastTrialTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ScaleDesk desk;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void showsEveryUnitOfACampaignAndFillsInOne() {
        MonthlyCampaigns.Launched campaign = launching.launch();
        List<UnitId> wards = List.copyOf(ground.wantedFrom(campaign.month(5)).keySet());
        rounds.report(campaign, wards.get(0), "24", "188");
        rounds.verify(campaign, wards.get(0));
        rounds.report(campaign, wards.get(1), "36", "196");
        rounds.verify(campaign, wards.get(1));
        ScaleId scale = new ScaleId(UUID.randomUUID());
        ScaleVersionId version = new ScaleVersionId(UUID.randomUUID());
        desk.begin(scale, version, office.home, "Thử năm trước", Rounds.scale(), By.PROGRAM);
        String bound = "/scales/" + scale + "/trial?number=1&campaign=" + campaign.id() + "&t.cay="
                + campaign.target("Trồng") + "&t.ho_so=" + campaign.target("Hồ sơ");
        Document page = page(bound, office.officer);
        assertThat(page.select("section[aria-labelledby=past] tbody tr")).hasSizeGreaterThanOrEqualTo(wards.size());
        // 50 trees at most and 98 % of files in time; 50 × 24 / 30 and 94 %. Late reports take the same from both.
        double best = points(page.select("section[aria-labelledby=past] tbody tr")
                .get(0)
                .select("td")
                .get(1)
                .text());
        double second = points(page.select("section[aria-labelledby=past] tbody tr")
                .get(1)
                .select("td")
                .get(1)
                .text());
        assertThat(best - second).isEqualTo(80.0 - 60.0);
        String link =
                page.select("section[aria-labelledby=past] tbody a").first().attr("href");
        Document one = page(link, office.officer);
        assertThat(one.select("#q-cay").attr("value")).isEqualTo("36");
        assertThat(one.select("#q-ho_so").attr("value")).isEqualTo("98");
        assertThat(one.select("#outcome tbody tr").first().text()).contains("50 / 50");
        assertThat(one.select("tr.sel a").attr("href")).isEqualTo(link);
        desk.issue(version, 0, LocalDate.of(2026, 1, 1), "1/QĐ", By.PROGRAM);
        assertThat(status(bound, office.strangeOffice))
                .as("the campaign is not theirs")
                .isEqualTo(404);
    }

    private static double points(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private Document page(String path, AccountId who) {
        MvcTestResult answer =
                mvc.get().uri(URI.create(path)).with(office.as(who)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private int status(String path, AccountId who) {
        return mvc.get()
                .uri(URI.create(path))
                .with(office.as(who))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
