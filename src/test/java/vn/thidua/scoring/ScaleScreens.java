package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Office;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.domain.ShippedScales;
import vn.thidua.shared.By;

/** The pages of scales as people use them, with a draft of their own for each test. */
@SpringBootTest(properties = "thidua.test=scales")
@AutoConfigureMockMvc
@Import(Office.class)
abstract class ScaleScreens {

    @Autowired
    Office office;

    @Autowired
    ScaleDesk desk;

    @Autowired
    ScaleReads reads;

    @Autowired
    ShippedScales shipped;

    @Autowired
    MockMvcTester mvc;

    ScaleId scale;
    String path;

    @BeforeEach
    void begin() {
        office.open();
        scale = new ScaleId(UUID.randomUUID());
        path = "/scales/" + scale;
        desk.begin(
                scale,
                new ScaleVersionId(UUID.randomUUID()),
                office.home,
                "Thang thử",
                shipped.find("ward-115").orElseThrow().scale(),
                By.PROGRAM);
    }

    ScaleVersion draft() {
        return reads.versions(scale).getFirst();
    }

    Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        fields.put("version", String.valueOf(draft().version()));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    Document page(String address, AccountId who) {
        MvcTestResult answer = mvc.get().uri(address).with(office.as(who)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return html(answer);
    }

    int status(String address, AccountId who) {
        return mvc.get()
                .uri(address)
                .with(office.as(who))
                .exchange()
                .getResponse()
                .getStatus();
    }

    MvcTestResult post(String address, AccountId who, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(office.as(who)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach((name, value) -> request.param(name, value.split("\\|", -1)));
        return request.exchange();
    }

    byte[] bytes(String address) {
        return mvc.get()
                .uri(address)
                .with(office.as(office.officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    MvcTestResult upload(String address, byte[] book) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "thang.xlsx", null, book))
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    static Document html(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
