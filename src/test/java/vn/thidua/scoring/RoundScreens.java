package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Scale;

/** The pages of a round as people use them: three wards, scored by a scale about May of a campaign. */
@SpringBootTest(properties = "thidua.test=rounds")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class})
abstract class RoundScreens {

    @Autowired
    Office office;

    @Autowired
    Adoptions browser;

    @Autowired
    MonthlyCampaigns launching;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundReads reads;

    @Autowired
    JdbcClient jdbc;

    MonthlyCampaigns.Launched campaign;
    ScoringRound round;

    /** That of the first ward. */
    ScoreSheet sheet;

    /** Launches a campaign and opens a round about it. */
    void open(Scale scale) {
        campaign = launching.launch();
        round = rounds.open(campaign, scale);
        sheet = rounds.sheet(round, office.ward1);
    }

    /** Sends a form. */
    MvcTestResult send(String to, Map<String, String> fields, AccountId who) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return browser.post(to, form, who);
    }

    /** Returns a page that somebody sees. */
    Document page(String address, AccountId who) {
        MvcTestResult answer = browser.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }
}
