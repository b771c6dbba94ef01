package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;

/** Units that carry a campaign out, by the forms that they fill in a browser. */
public class Adoptions {

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    /** Returns what a browser would send of the form as it is shown. */
    public Map<String, List<String>> form(CampaignId campaign, AccountId who) {
        Map<String, List<String>> values = new HashMap<>();
        Element form = Jsoup.parse(text(get(path(campaign), who))).selectFirst("form[action$=/adoption]");
        assertThat(form).isNotNull();
        form.select("input:not([type=checkbox]), input[checked], textarea")
                .forEach(field -> values.computeIfAbsent(field.attr("name"), none -> new ArrayList<>())
                        .add(field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        values.remove("_csrf");
        return values;
    }

    /** Begins the campaign of the person's unit with what the form says. */
    public CampaignId begin(CampaignId campaign, Map<String, List<String>> form, AccountId who) {
        return begun(post(path(campaign), form, who));
    }

    /** Begins the campaign of the person's unit as the form has it, and launches it. */
    public CampaignId launch(CampaignId campaign, AccountId who) {
        CampaignId own = begin(campaign, form(campaign, who), who);
        assertThat(post("/campaigns/" + own + "/launch", Map.of(), who)).hasStatus(303);
        return own;
    }

    /** Returns the campaign whose plan the answer leads to. */
    public static CampaignId begun(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        String path = answer.getResponse().getRedirectedUrl();
        assertThat(path).matches("/campaigns/[0-9a-f-]{36}/paper");
        return new CampaignId(UUID.fromString(path.split("/")[2]));
    }

    /** Sends a form. */
    public MvcTestResult post(String path, Map<String, List<String>> form, AccountId who) {
        var request = mvc.post().uri(path);
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    /** Sends a form as a script does that wants a part of the page. */
    public MvcTestResult part(String path, Map<String, List<String>> form, AccountId who) {
        var request = mvc.post().uri(path).header("HX-Request", "true");
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    /** Asks for a page. */
    public MvcTestResult get(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange();
    }

    /** Returns an answer as text. */
    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Returns the path of the form. */
    public static String path(CampaignId campaign) {
        return "/campaigns/" + campaign + "/adoption";
    }
}
