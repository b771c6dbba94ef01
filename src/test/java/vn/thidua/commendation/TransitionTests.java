package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalDesk;
import vn.thidua.commendation.proposal.ProposalText;
import vn.thidua.commendation.proposal.ReceivingDesk;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundDesk;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.honours.CommendationKind;
import vn.thidua.regulation.RecipientKind;

/** Once the amendment of the law is in force, a dossier from before is shown by both laws. */
@SpringBootTest(properties = {"thidua.test=transition", "test.starts=2026-10-05T10:00:00+07:00"})
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class})
class TransitionTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private AwardRoundDesk desk;

    @Autowired
    private AwardRoundReads rounds;

    @Autowired
    private ProposalDesk proposals;

    @Autowired
    private ReceivingDesk receiving;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bothLawsAreShownSideBySide() {
        office.open();
        LocalDate today = LocalDate.of(2026, 10, 5);
        List<Grant> held = accounts.grants(office.officer, today);
        Actor officer = new Actor(office.officer, "Nguyễn Thị Mẫu", held.getFirst(), held);
        Ask ask = new Ask(UUID.randomUUID(), "GK_XA", RecipientKind.HOUSEHOLD, AskQuota.NONE, List.of(), false, null);
        AwardRound round = new AwardRound(
                new AwardRoundId(UUID.randomUUID()),
                office.district,
                CommendationKind.AD_HOC,
                "Đợt chuyển tiếp",
                2026,
                null,
                "",
                today.plusDays(9),
                true,
                List.of(ask),
                RoundState.DRAFT,
                "",
                0);
        desk.begin(round, officer);
        desk.open(round.id(), "", officer);
        ProposalId id = new ProposalId(UUID.randomUUID());
        proposals.begin(
                id,
                rounds.find(round.id()).orElseThrow(),
                officer.unit(),
                new ProposalText(
                        ask.id(),
                        new Recipient(RecipientKind.HOUSEHOLD, null, "Hộ ông Lê An", "Khu phố 1", false),
                        new Proposal.Deeds("Hiến đất mở đường vào khu phố.", "")),
                officer);
        proposals.submit(id, 0, "Gửi sau", officer);
        receiving.receive(id, today, "Nhận để xét", officer);
        String path = "/awards/proposals/" + id;
        assertThat(page(path).text()).doesNotContain("Quy định này có lợi hơn");
        jdbc.sql("update commendation_proposal set received_on = date '2026-09-30' where id = :id")
                .param("id", id.value())
                .update();
        Map<Boolean, Long> shown = Map.of(
                true, count(path, "Quy định này có lợi hơn"), false, count(path, "không phải quy định được áp dụng"));
        assertThat(shown).isEqualTo(Map.of(true, 1L, false, 1L));
        assertThat(page(path).text()).contains("30/09/2026", "01/10/2026");
    }

    private long count(String path, String words) {
        return page(path).select("section").stream()
                .filter(section -> section.text().contains(words))
                .count();
    }

    private Document page(String path) {
        return Jsoup.parse(Adoptions.text(browser.get(path, office.officer)));
    }
}
