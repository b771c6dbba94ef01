package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.By;

/** Files that prove that milestones of key works were reached. */
class KeyWorkProofTests extends KeyWorkScreens {

    @Test
    void whoTellsTakesAwayWhatProves() {
        KeyWork work = enter();
        UUID milestone = UUID.randomUUID();
        desk.set(work.id(), milestone, "Móng", TODAY.minusDays(1));
        assertThat(prove(work, milestone)).hasStatus(303);
        Document html = page(work.path(), office.schoolOfficer);
        assertThat(html.select("a.evidence")).hasSize(1);
        String gone = html.select("form[action*=/files/]").attr("action");
        assertThat(page(work.path(), office.leader).select("form[action*=/files/]"))
                .as("leaders only look")
                .isEmpty();
        for (AccountId other : new AccountId[] {office.outsideOfficer, office.strangeOffice, office.wardOffice}) {
            assertThat(post(gone, other, Map.of())).hasStatus(404);
        }
        assertThat(page(work.path(), office.officer).select("a.evidence")).hasSize(1);
        assertThat(post(gone, office.schoolOfficer, Map.of())).hasStatus(303);
        assertThat(post(gone, office.schoolOfficer, Map.of())).as("sent twice").hasStatus(303);
        assertThat(page(work.path(), office.officer).select("a.evidence")).isEmpty();
    }

    @Test
    void whatProvesAFinishedWorkStays() {
        KeyWork work = enter();
        UUID milestone = UUID.randomUUID();
        desk.set(work.id(), milestone, "Móng", TODAY.minusDays(1));
        prove(work, milestone);
        String gone = page(work.path(), office.schoolOfficer)
                .select("form[action*=/files/]")
                .attr("action");
        desk.finish(work.id(), TODAY, By.PROGRAM);
        assertThat(post(gone, office.schoolOfficer, Map.of())).hasStatus(422);
        Document html = page(work.path(), office.schoolOfficer);
        assertThat(html.select("a.evidence")).hasSize(1);
        assertThat(html.select("form[action*=/files/]")).isEmpty();
    }

    private MvcTestResult prove(KeyWork work, UUID milestone) {
        byte[] paper = bytes("/programme/2026/programme.pdf", office.officer);
        return mvc.post()
                .uri(work.path() + "/milestones/" + milestone + "/completion")
                .multipart()
                .file(new MockMultipartFile("files", "bien-ban.pdf", null, paper))
                .param("day", TODAY.toString())
                .with(office.as(office.schoolOfficer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
