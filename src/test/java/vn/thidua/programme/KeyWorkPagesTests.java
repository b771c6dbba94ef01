package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitReach;
import vn.thidua.programme.domain.Within;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.By;

/** Key works, as the office plans them, whoever builds them tells of them, and others see them or not. */
class KeyWorkPagesTests extends KeyWorkScreens {

    @Test
    void officePlansAndBadInputComesBack() {
        Map<String, String> form = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "name", "Cầu đi bộ",
                "lead", "Phường 1",
                "budget", "1.500.000.000,5",
                "startsOn", "2026-07-01",
                "lastDay", "2026-06-01"));
        String all = "/campaigns/" + campaign + "/key-works";
        MvcTestResult wrong = post(all, office.officer, form);
        assertThat(wrong).hasStatus(422);
        assertThat(Jsoup.parse(text(wrong)).select(".td-err").eachAttr("id")).containsExactly("e-budget", "e-lastDay");
        form.put("budget", "1.500.000.000");
        form.put("lastDay", "2026-12-31");
        assertThat(post(all, office.officer, form)).hasStatus(303);
        assertThat(post(all, office.officer, form)).as("sent twice").hasStatus(303);
        KeyWork work = only();
        assertThat(work.plan().budget()).isEqualTo(1_500_000_000L);
        form.put("version", "0");
        form.put("name", "Cầu đi bộ mới");
        assertThat(post(work.path(), office.officer, form)).hasStatus(303);
        assertThat(post(work.path(), office.officer, form)).as("stale").hasStatus(409);
    }

    @Test
    void whoBuildsTellsAndTheStandingFollows() {
        KeyWork work = enter();
        UUID milestone = UUID.randomUUID();
        desk.set(work.id(), milestone, "Giao mặt bằng", TODAY.minusDays(1));
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.LATE);
        assertThat(page("/", office.schoolOfficer).select("a[href=" + work.path() + "]"))
                .hasSize(1);
        assertThat(tell(
                        work,
                        "/milestones/" + milestone + "/completion",
                        Map.of("day", TODAY.plusDays(1).toString())))
                .as("not yet")
                .hasStatus(422);
        assertThat(tell(work, "/milestones/" + milestone + "/completion", Map.of("day", TODAY.toString())))
                .hasStatus(303);
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.ON_TRACK);
        tell(work, "/obstacles", Map.of("text", "Vướng cột điện"));
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.HINDERED);
        UUID obstacle = now(work).obstacles().getFirst().id();
        assertThat(tell(work, "/obstacles/" + obstacle + "/resolution", Map.of("text", " ")))
                .hasStatus(422);
        assertThat(tell(work, "/obstacles/" + obstacle + "/resolution", Map.of("text", "Đã dời")))
                .hasStatus(303);
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.ON_TRACK);
        assertThat(tell(work, "/completion", Map.of("day", TODAY.toString()))).hasStatus(303);
        assertThat(standing(work)).isEqualTo(KeyWork.Standing.FINISHED);
        assertThat(tell(work, "/obstacles", Map.of("text", "Thêm"))).as("over").hasStatus(422);
    }

    @Test
    void moneyIsNeverOverwritten() {
        KeyWork work = enter();
        Map<String, String> payment = Map.of(
                "id", UUID.randomUUID().toString(), "amount", "400.000.000", "day", TODAY.toString(), "text", "Đợt 1");
        tell(work, "/payments", payment);
        tell(work, "/payments", payment);
        assertThat(now(work).paid()).as("sent twice").isEqualTo(400_000_000L);
        for (String amount : List.of("0", "1,5", "-400000001", "nhiều", "10^30")) {
            MvcTestResult answer =
                    tell(work, "/payments", Map.of("amount", amount, "day", TODAY.toString(), "text", "Sai"));
            assertThat(answer).as(amount).hasStatus(422);
            assertThat(Jsoup.parse(text(answer)).select("input[name=amount]").attr("value"))
                    .isEqualTo(amount);
        }
        tell(work, "/payments", Map.of("amount", "-100000000", "day", TODAY.toString(), "text", "Ghi nhầm"));
        assertThat(now(work).paid()).isEqualTo(300_000_000L);
        assertThat(now(work).payments()).hasSize(2);
        assertThat(now(work).paidPercent()).isEqualTo(30);
    }

    @Test
    void othersNeitherSeeNorTell() {
        KeyWork work = enter();
        for (AccountId reader : new AccountId[] {office.officer, office.leader, office.schoolOfficer}) {
            assertThat(status(work.path(), reader)).isEqualTo(200);
        }
        for (AccountId other : new AccountId[] {office.outsideOfficer, office.strangeOffice, office.wardOffice}) {
            assertThat(status(work.path(), other)).isEqualTo(404);
            assertThat(post(work.path() + "/obstacles", other, Map.of("text", "Thử")))
                    .hasStatus(404);
        }
        assertThat(status(work.path() + "/edit", office.strangeOffice)).isEqualTo(404);
        assertThat(now(work)).isEqualTo(work);
    }

    @Test
    void statementsDoNotGrowWithWorks() {
        enter();
        long one = statements();
        for (int i = 0; i < 3; i++) {
            KeyWork work = enter();
            desk.set(work.id(), UUID.randomUUID(), "Mốc", TODAY.plusDays(i));
            desk.raise(work.id(), UUID.randomUUID(), "Vướng", By.PROGRAM);
        }
        assertThat(statements()).isEqualTo(one);
    }

    private long statements() {
        return StatementCount.of(() -> assertThat(mvc.get()
                        .uri("/key-works?campaign=" + campaign)
                        .with(office.as(office.officer))
                        .exchange())
                .hasStatusOk());
    }

    private KeyWork only() {
        return reads.of(new Within(Set.of(campaign), UnitReach.NONE, Set.of()), Optional.of(campaign))
                .getFirst();
    }

    private KeyWork.Standing standing(KeyWork work) {
        return now(work).standing(TODAY);
    }
}
