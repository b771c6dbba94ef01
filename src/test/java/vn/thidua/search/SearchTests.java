package vn.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.shared.By;

/** The search box finds what the role in use may see, and nothing else. */
@SpringBootTest(properties = "thidua.test=search")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class SearchTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        if (office.district == null) {
            office.open();
            desk.draft(SamplePlan.usual("41/KH-UBND").approvedFor(office.home), By.PROGRAM);
        }
    }

    @Test
    void beginningsOfWordsWithoutDiacriticsAreEnough() {
        assertThat(found(office.officer, "phat dot 2026")).containsExactly("Phát động đợt thi đua nước rút năm 2026");
        assertThat(found(office.officer, "41/KH")).containsExactly("Phát động đợt thi đua nước rút năm 2026");
        assertThat(found(office.officer, "hoa sen truong")).containsExactly("Trường Tiểu học Hoa Sen");
    }

    @Test
    void campaignsOfAnotherOfficeAreNotThere() {
        assertThat(found(office.strangeOffice, "phát động đợt")).isEmpty();
    }

    @Test
    void unitOfficerFindsNoUnits() {
        assertThat(found(office.schoolOfficer, "Hoa Sen")).isEmpty();
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(found(office.officer, "  ")).isEmpty();
        assertThat(found(office.officer, "%_'--")).isEmpty();
    }

    @Test
    void moreFindsTakeNoMoreStatements() {
        found(office.officer, "truong");
        long few = StatementCount.of(() -> found(office.officer, "truong"));
        for (int i = 0; i < 3; i++) {
            office.unit("SCHOOL", "Trường Mẫu " + UUID.randomUUID(), office.district);
        }
        assertThat(StatementCount.of(() -> found(office.officer, "truong"))).isEqualTo(few);
    }

    private List<String> found(AccountId who, String typed) {
        var answer = mvc.get()
                .uri("/search?q={q}", typed)
                .header("HX-Request", "true")
                .with(office.as(who))
                .exchange();
        assertThat(answer).hasStatusOk();
        String page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(page).select(".hit > span").stream()
                .map(hit -> hit.ownText())
                .toList();
    }
}
