package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Adoptions;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.scoring.round.Entries;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;

/** What an office does with a round while it goes on and when it is over. */
class RoundWorkTests extends RoundScreens {

    @Autowired
    private VerdictDesk verdicts;

    private String path;

    @BeforeEach
    void open() {
        open(Rounds.scale());
        path = "/scores/" + round.id() + "/sheets/" + sheet.id();
    }

    @Test
    void aFinalSheetShowsThePointsThatBecameFinal() {
        rounds.report(campaign, office.ward1, "24", "188");
        verdicts.accept(view(), List.of(office.ward1), List.of(campaign.target("Trồng")), By.PROGRAM);
        assertThat(points("c1")).isEqualTo("40");
        finalise();
        VerdictDesk.View view = view();
        Typed more = new Typed(null, "27", "", "", "");
        assertThat(verdicts.correct(view, office.ward1, campaign.target("Trồng"), more, "Đếm lại", By.PROGRAM))
                .isEmpty();
        assertThat(points("c1")).as("what was final stays").isEqualTo("40");
        Document page = page(path, office.officer);
        assertThat(page.select(".note").text()).contains("đã chốt lần 1");
        assertThat(page.select("#c-c1").text())
                .as("the figure of then")
                .contains("24")
                .doesNotContain("27");
        assertThat(send(group() + "/reopening", Map.of("why", "Đếm lại cây"), office.officer))
                .hasStatus(303);
        assertThat(points("c1")).as("open again").isEqualTo("45");
    }

    @Test
    void theSheetIsPrintedWithTheGroundsOfEveryPoint() {
        rounds.report(campaign, office.ward1, "24", "188");
        verdicts.accept(view(), List.of(office.ward1), List.of(campaign.target("Trồng")), By.PROGRAM);
        String paper =
                page(path + "/paper", office.wardOffice).select("article").text();
        assertThat(paper)
                .contains("BẢNG CHẤM ĐIỂM THI ĐUA", sheet.name(), "Cây đã trồng: 24 cây, đã được xác nhận")
                .contains("báo cáo kỳ này gửi lần 1")
                .contains("50 * min(1; cay / 30 [cây]) = 40")
                .contains("chưa chốt");
        assertThat(browser.get(path + "/paper.docx", office.wardOffice)).hasStatusOk();
        assertThat(browser.get(path + "/paper.pdf", office.wardOffice)).hasStatusOk();
        assertThat(browser.get(path + "/paper", office.schoolOfficer)).hasStatus(404);
    }

    @Test
    void aRoundIsClosedWhenAllIsFinalAndOpenedAgainWithAReason() {
        MvcTestResult early = send("/scores/" + round.id() + "/closing", Map.of(), office.officer);
        assertThat(early).hasStatus(409);
        assertThat(Adoptions.text(early)).contains("Khối phường").contains("chưa chốt");
        finalise();
        assertThat(send("/scores/" + round.id() + "/closing", Map.of(), office.wardOffice))
                .as("not a unit")
                .hasStatus(404);
        assertThat(send("/scores/" + round.id() + "/closing", Map.of(), office.officer))
                .hasStatus(303);
        assertThat(send("/scores/" + round.id() + "/closing", Map.of(), office.officer))
                .as("a second time")
                .hasStatus(303);
        assertThat(reads.find(round.id()).orElseThrow().closed()).isTrue();
        assertThat(reads.open()).extracting(ScoringRound::id).doesNotContain(round.id());
        MvcTestResult still = send(group() + "/reopening", Map.of("why", "Sửa"), office.officer);
        assertThat(still).as("first the round is opened again").hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(still))
                        .select("details[open] form[action$=/reopening] [name=why]")
                        .val())
                .isEqualTo("Sửa");
        String words = "Có khiếu nại.".repeat(80);
        MvcTestResult tooLong = send("/scores/" + round.id() + "/opening", Map.of("why", words), office.officer);
        assertThat(tooLong).hasStatus(422);
        Document asked = Jsoup.parse(Adoptions.text(tooLong));
        assertThat(asked.select("form[action$=/opening] [name=why]").val()).isEqualTo(words);
        assertThat(asked.select("#e-reopening").text()).contains("1.000 ký tự");
        assertThat(send("/scores/" + round.id() + "/opening", Map.of("why", " "), office.officer))
                .hasStatus(409);
        assertThat(send("/scores/" + round.id() + "/opening", Map.of("why", "Có khiếu nại"), office.officer))
                .hasStatus(303);
        assertThat(reads.open()).extracting(ScoringRound::id).contains(round.id());
    }

    @Test
    void theOfficeSaysWhoScoresWhom() {
        UnitId before = sheet.peer();
        ScoreSheet third = reads.sheets(round.id()).stream()
                .filter(one -> !one.unit().equals(before) && !one.id().equals(sheet.id()))
                .findFirst()
                .orElseThrow();
        assertThat(send(path + "/OFFICE", Map.of("version", "0", "p.c3", "3"), office.officer))
                .hasStatus(303);
        String peers = "/scores/" + round.id() + "/peers";
        Document page = page(peers, office.officer);
        assertThat(page.select("select[name=peer." + sheet.id() + "] option[selected]")
                        .val())
                .isEqualTo(String.valueOf(before));
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("was." + sheet.id(), String.valueOf(before));
        sent.put("peer." + sheet.id(), third.unit().toString());
        assertThat(send(peers, sent, office.officer)).hasStatus(303);
        assertThat(send(peers, sent, office.officer)).as("a second time").hasStatus(303);
        assertThat(rounds.sheet(round, office.ward1).peer()).isEqualTo(third.unit());
        sent.put("peer." + sheet.id(), "");
        MvcTestResult late = send(peers, sent, office.officer);
        assertThat(late).as("somebody else changed it").hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(late)).select("main").text())
                .contains("vừa sửa đợt chấm điểm này", "Người khác vừa chọn: " + third.name());
        assertThat(Jsoup.parse(Adoptions.text(late))
                        .select("select[name=peer." + sheet.id() + "] option[selected]")
                        .eachAttr("value"))
                .isEmpty();
        sent.put("was." + sheet.id(), third.unit().toString());
        assertThat(send(peers, sent, office.officer)).hasStatus(303);
        assertThat(rounds.sheet(round, office.ward1).peer()).isNull();
        sent.put("was." + sheet.id(), "");
        sent.put("peer." + sheet.id(), office.school.toString());
        assertThat(send(peers, sent, office.officer)).as("not of the group").hasStatus(409);
        assertThat(browser.get(peers, office.wardOffice)).hasStatus(404);
    }

    @Test
    void whoDidNotTouchAPeerKeepsTheChoiceOfSomebodyElse() {
        List<ScoreSheet> all = reads.sheets(round.id());
        Map<String, String> mine = new LinkedHashMap<>();
        all.forEach(one -> {
            mine.put("was." + one.id(), String.valueOf(one.peer()));
            mine.put("peer." + one.id(), String.valueOf(one.peer()));
        });
        String peers = "/scores/" + round.id() + "/peers";
        Map<String, String> theirs = new LinkedHashMap<>(mine);
        theirs.put("peer." + sheet.id(), "");
        assertThat(send(peers, theirs, office.officer)).hasStatus(303);
        theirs.put("peer." + sheet.id(), office.school.toString());
        theirs.put("was." + sheet.id(), "");
        ScoreSheet other = all.stream()
                .filter(one -> !one.id().equals(sheet.id()))
                .findFirst()
                .orElseThrow();
        mine.put("peer." + other.id(), office.school.toString());
        MvcTestResult answer = send(peers, mine, office.officer);
        assertThat(answer).as("not of the group").hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(answer)).select("select[name=peer." + sheet.id() + "] option[selected]"))
                .as("nobody, as somebody else chose")
                .noneMatch(option -> !option.val().isEmpty());
    }

    @Test
    void aRoundThatIsSavedTwiceIsSavedOnce() {
        Map<String, String> days = new HashMap<>(Map.of(
                "title", "Chấm điểm quý II",
                "selfBy", "2026-07-11",
                "peerBy", "2026-07-20",
                "verifiedBy", "2026-07-31",
                "shownTo", "GROUP",
                "version", "0"));
        days.put("version", String.valueOf(round.version()));
        assertThat(send("/scores/" + round.id(), days, office.officer)).hasStatus(303);
        assertThat(send("/scores/" + round.id(), days, office.officer))
                .as("a second time")
                .hasStatus(303);
        assertThat(reads.find(round.id()).orElseThrow().version()).isEqualTo(round.version() + 1);
        days.put("title", "Chấm điểm quý III");
        MvcTestResult late = send("/scores/" + round.id(), days, office.officer);
        assertThat(late).hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(late)).select("[role=alert]").text())
                .contains("vừa sửa đợt chấm điểm này");
    }

    @Test
    void whatAFormerPeerSaidCountsNoMore() {
        ScoreSheet scored = reads.sheets(round.id()).stream()
                .filter(one -> office.ward1.equals(one.peer()))
                .findFirst()
                .orElseThrow();
        String address = "/scores/" + round.id() + "/sheets/" + scored.id();
        assertThat(send(address + "/PEER", Map.of("version", "0", "p.c3", "12"), office.wardOffice))
                .hasStatus(303);
        assertThat(peered(scored)).isTrue();
        Map<String, String> sent = Map.of("was." + scored.id(), office.ward1.toString(), "peer." + scored.id(), "");
        assertThat(send("/scores/" + round.id() + "/peers", sent, office.officer))
                .hasStatus(303);
        assertThat(peered(scored)).isFalse();
    }

    @Test
    void wordsThatAreTooLongOrMissingStayInTheirField() {
        String remarks = path + "/criteria/c3/remarks";
        String words = "Ý kiến dài.".repeat(100);
        MvcTestResult answer =
                send(remarks, Map.of("id", UUID.randomUUID().toString(), "body", words), office.wardOffice);
        assertThat(answer).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("#c-c3 textarea").val()).isEqualTo(words);
        assertThat(again.select("#c-c3 .td-err").text()).contains("1.000 ký tự");
        assertThat(reads.remarks(sheet.id())).isEmpty();
        assertThat(send(remarks, Map.of("id", UUID.randomUUID().toString(), "body", " "), office.wardOffice))
                .hasStatus(422);
        assertThat(send(
                        path + "/SELF",
                        Map.of("version", "0", "p.c3", "5", "p.thuong", "0", "hand", "true"),
                        office.wardOffice))
                .hasStatus(303);
        MvcTestResult back = send(path + "/SELF/return", Map.of("why", " "), office.officer);
        assertThat(back).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(back)).select("form[action$=/SELF/return] .td-err"))
                .hasSize(1);
    }

    @Test
    void aUnitLeavesOnADayThatCanBeRead() {
        MvcTestResult answer = send(path + "/leaving", Map.of("day", "2026-06-31", "why", "Sáp nhập"), office.officer);
        assertThat(answer).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("#e-day").text()).contains("Nhập ngày có thật");
        assertThat(again.select("form[action$=" + sheet.id() + "/leaving] [name=why]")
                        .val())
                .isEqualTo("Sáp nhập");
        assertThat(send(path + "/leaving", Map.of("day", "2026-06-30", "why", "Sáp nhập"), office.officer))
                .hasStatus(303);
        assertThat(rounds.sheet(round, office.ward1).leftOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(send(path + "/competing", Map.of(), office.officer)).hasStatus(303);
        assertThat(rounds.sheet(round, office.ward1).competes()).isTrue();
    }

    @Test
    void choosingAnotherScaleKeepsWhatWasTyped() {
        Document again = Jsoup.parse(Adoptions.text(send(
                "/scores",
                Map.of(
                        "again",
                        "true",
                        "scale",
                        rounds.issue(Rounds.scale()).toString(),
                        "title",
                        "Chấm quý II",
                        "selfBy",
                        "2026-06-20"),
                office.officer)));
        assertThat(again.select("[name=title]").val()).isEqualTo("Chấm quý II");
        assertThat(again.select("[name=selfBy]").val()).isEqualTo("2026-06-20");
        assertThat(again.select(".note.m-bad, .td-err")).isEmpty();
    }

    private boolean peered(ScoreSheet of) {
        return new Entries(reads.entries(List.of(of.id())).getOrDefault(of.id(), List.of()))
                .value("c3", Stage.PEER)
                .isPresent();
    }

    private VerdictDesk.View view() {
        return new VerdictDesk.View(campaign.month(5).id(), office.home, true);
    }

    private String points(String criterion) {
        return page(path, office.officer)
                .select("#c-" + criterion + " strong")
                .first()
                .text();
    }

    /** Nobody has scored itself in time: all are out, and nobody waits for anything. */
    private void finalise() {
        Map<String, String> days = Map.of(
                "title",
                round.title(),
                "selfBy",
                "2026-05-20",
                "peerBy",
                "2026-05-25",
                "verifiedBy",
                "2026-05-31",
                "shownTo",
                "GROUP",
                "version",
                String.valueOf(reads.find(round.id()).orElseThrow().version()));
        assertThat(send("/scores/" + round.id(), days, office.officer)).hasStatus(303);
        Document places = page(group(), office.officer);
        Map<String, List<String>> fields = new HashMap<>();
        for (Element field : places.select("form[action$=/final] input:not([name=_csrf])")) {
            fields.put(field.attr("name"), List.of(field.val()));
        }
        assertThat(browser.post(group() + "/final", fields, office.officer)).hasStatus(303);
    }

    private String group() {
        return "/scores/" + round.id() + "/groups/" + round.groups().getFirst().id();
    }
}
