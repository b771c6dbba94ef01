package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.SamplePhoto;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.FigureProofs;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Sha256;

/** A ward proves its figures with photographs; who may see them, and what becomes of wrong ones. */
@SpringBootTest(properties = "thidua.test=proofs")
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class})
class ProofTests {

    private static final byte[] PHOTO = SamplePhoto.of(80, 40, 6);

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportReads reports;

    @Autowired
    private VerdictDesk verdicts;

    @Autowired
    private EvidenceReads evidence;

    @Autowired
    private EvidenceDesk files;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private ReportingPeriod may;
    private List<CampaignTarget> targets;
    private String form;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch(MonthlyCampaigns.plan());
        may = launched.month(5);
        targets = launched.targets();
        form = "/reports/" + may.id() + "/units/" + office.ward1;
    }

    @Test
    void picturesComeWithWhatIsTypedAndCanBeSeenByThoseWhoVerify() {
        assertThat(send(form + "/draft", photo("hien-truong.jpg")).getResponse().getStatus())
                .isEqualTo(303);
        Evidence file = only();
        assertThat(file.name()).isEqualTo("hien-truong.jpg");
        assertThat(draft().get(ratio()).value()).isEqualTo("17");
        assertThat(jdbc.sql("select original_sha256 from evidence where id = :id")
                        .param("id", file.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.of(PHOTO));
        MvcTestResult seen = get(file.path(), office.wardOffice);
        assertThat(seen.getResponse().getContentType()).isEqualTo("image/jpeg");
        assertThat(seen.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.getResponse().getHeader("Content-Disposition")).startsWith("inline");
        assertThat(List.of(
                        status(file.path(), office.officer),
                        status(file.path() + "/thumbnail", office.leader),
                        status(file.path(), office.schoolOfficer),
                        status(file.path(), office.outsideOfficer),
                        status(file.path(), office.strangeOffice)))
                .as("office and leader; others of the campaign and strangers not")
                .containsExactly(200, 200, 404, 404, 404);
    }

    @Test
    void programCalledAPictureIsTurnedAwayAndNothingTypedIsLost() {
        MvcTestResult answer = send(
                form + "/draft",
                new MockMultipartFile("file." + ratio(), "anh.jpg", "image/jpeg", bytes("MZ\u0090 program")),
                photo("dung.jpg"));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer)
                .bodyText()
                .contains("“anh.jpg” là chương trình máy tính")
                .contains("value=\"17\"");
        assertThat(draft().get(ratio()).value()).isEqualTo("17");
        assertThat(only().name()).as("the good one is kept").isEqualTo("dung.jpg");
        MvcTestResult handedIn =
                send(form, new MockMultipartFile("file." + ratio(), "b.jpg", "image/jpeg", bytes("#!/bin/sh")));
        assertThat(handedIn.getResponse().getStatus()).isEqualTo(422);
        assertThat(report().submissions()).as("not without its proof").isZero();
    }

    @Test
    void theSameFileTwiceIsOne() {
        send(form + "/draft", photo("a.jpg"));
        send(form + "/draft", photo("b.jpg"));
        assertThat(only().name()).isEqualTo("a.jpg");
    }

    @Test
    void wrongPictureOfADraftGoesAndLeavesATrace() {
        send(form + "/draft", photo("nham.jpg"));
        Evidence file = only();
        files.remove(FigureProofs.KIND, file.id(), office.actor(office.wardOffice));
        files.remove(FigureProofs.KIND, file.id(), office.actor(office.wardOffice));
        assertThat(status(file.path(), office.wardOffice)).isEqualTo(404);
        assertThat(jdbc.sql(
                                "select name || ' ' || removed_by_name || ' ' || (file_sha256 is null) from evidence where id = :id")
                        .param("id", file.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("nham.jpg Nguyễn Thị thuongtruc.phuong1 true");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where event in ('EvidenceAdded', 'EvidenceRemoved') and about = :about")
                        .param("about", "evidence:" + file.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWasHandedInIsSupersededAndStaysReadable() {
        send(form + "/draft", photo("cu.jpg"));
        Evidence old = only();
        handIn();
        assertThatThrownBy(() -> files.remove(FigureProofs.KIND, old.id(), office.actor(office.wardOffice)))
                .hasMessage("REP-111");
        files.add(
                FigureProofs.subject(report().id(), ratio()),
                check.of("moi.jpg", SamplePhoto.of(60, 60, 1)),
                old.id(),
                office.actor(office.wardOffice));
        List<Evidence> both = proofs();
        assertThat(both.stream().map(Evidence::name).toList()).containsExactly("cu.jpg", "moi.jpg");
        assertThat(both.getFirst().supersededBy()).isEqualTo(both.getLast().id());
        assertThat(status(old.path(), office.wardOffice)).isEqualTo(200);
        assertThatThrownBy(() -> files.add(
                        FigureProofs.subject(report().id(), ratio()),
                        check.of("nua.jpg", SamplePhoto.of(50, 50, 1)),
                        old.id(),
                        office.actor(office.wardOffice)))
                .hasMessage("EVI-116");
        verdicts.accept(
                new VerdictDesk.View(may.id(), office.home, true), List.of(office.ward1), List.of(ratio()), By.PROGRAM);
        assertThatThrownBy(() -> files.add(
                        FigureProofs.subject(report().id(), ratio()),
                        check.of("sau.jpg", SamplePhoto.of(40, 40, 1)),
                        null,
                        office.actor(office.wardOffice)))
                .hasMessage("REP-110");
    }

    @Test
    void nobodyElseAddsAndThereIsAnEndToIt() {
        send(form + "/draft", photo("a.jpg"));
        assertThatThrownBy(() -> files.add(
                        FigureProofs.subject(report().id(), ratio()),
                        check.of("x.jpg", SamplePhoto.of(40, 40, 1)),
                        null,
                        office.actor(office.schoolOfficer)))
                .isInstanceOf(NotFound.class);
        for (int i = 2; i <= 10; i++) {
            send(
                    form + "/draft",
                    new MockMultipartFile("file." + ratio(), i + ".pdf", "application/pdf", bytes("%PDF-1.7 " + i)));
        }
        assertThat(proofs()).hasSize(10);
        MvcTestResult eleventh = send(
                form + "/draft",
                new MockMultipartFile("file." + ratio(), "11.pdf", "application/pdf", bytes("%PDF-1.7 11")));
        assertThat(eleventh).bodyText().contains("đã đủ 10 tệp");
        assertThat(get(proofs().getLast().path(), office.wardOffice)
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    private MvcTestResult send(String path, MockMultipartFile... chosen) {
        var request = mvc.post()
                .uri(path)
                .multipart()
                .param("value." + ratio(), "17")
                .param("of." + ratio(), "20")
                .param("version", String.valueOf(version()))
                .with(office.as(office.wardOffice))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (MockMultipartFile file : chosen) {
            request.file(file);
        }
        return request.exchange();
    }

    private MockMultipartFile photo(String name) {
        return new MockMultipartFile("file." + ratio(), name, "image/jpeg", PHOTO);
    }

    private void handIn() {
        Map<UUID, Typed> typed = new HashMap<>();
        targets.forEach(target -> typed.put(target.id(), new Typed(Answer.NOTHING_YET, "", "", "", "")));
        assertThat(desk.submit(
                        new ReportDesk.Page(may.id(), office.ward1, office.ward1, typed, version()), "", By.PROGRAM))
                .isEmpty();
    }

    private UUID ratio() {
        return targets.stream()
                .filter(target -> target.subject().startsWith("Hồ sơ giải quyết"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long version() {
        return reports.find(may.id(), office.ward1)
                .flatMap(report -> reports.draft(report.id()))
                .map(ReportReads.Draft::version)
                .orElse(0L);
    }

    private Map<UUID, Typed> draft() {
        return reports.draft(report().id()).orElseThrow().typed();
    }

    private Report report() {
        return reports.find(may.id(), office.ward1).orElseThrow();
    }

    private List<Evidence> proofs() {
        return evidence.of(FigureProofs.KIND, List.of(report().id().value()), ratio())
                .getOrDefault(report().id().value(), List.of());
    }

    private Evidence only() {
        assertThat(proofs()).hasSize(1);
        return proofs().getFirst();
    }

    private MvcTestResult get(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange();
    }

    private int status(String path, AccountId who) {
        return get(path, who).getResponse().getStatus();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
