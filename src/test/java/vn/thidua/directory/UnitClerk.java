package vn.thidua.directory;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** Somebody who walks through the pages of units, with units of their own. */
@TestConfiguration
public class UnitClerk {

    /** First day of the units made here. */
    public static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    /** Creates a unit. */
    public UnitId unit(String kind, String name, UnitId parent) {
        return units.create(new UnitDesk.Create(kind, name, name, parent, null, START), By.PROGRAM);
    }

    /** Returns somebody signed in who has the role in the unit. */
    public RequestPostProcessor signedIn(Role role, UnitId unit) {
        AccountId account = accounts.create(
                new AccountDesk.Create(UUID.randomUUID().toString(), "Nguyễn Thị Mẫu", null, "mat-khau-mau-1"),
                By.PROGRAM);
        grants.giveFromToday(account, role, unit, By.PROGRAM);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    /** Opens a page. */
    public MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    /** Sends a form. */
    public MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> form) {
        var request = mvc.post().uri(path);
        form.forEach(request::param);
        return request.with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    /** Returns the status of an answer. */
    public static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    /** Returns the page of an answer. */
    public static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
