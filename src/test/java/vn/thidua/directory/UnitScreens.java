package vn.thidua.directory;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.By;

/** The pages of units as an officer uses them, on a district of their own for each test. */
@SpringBootTest(properties = "thidua.test=units")
@AutoConfigureMockMvc
@Import(StatementCount.class)
abstract class UnitScreens {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    UnitDesk units;

    @Autowired
    AliasDesk aliases;

    @Autowired
    UnitReads reads;

    @Autowired
    AccountDesk accounts;

    @Autowired
    GrantDesk grants;

    @Autowired
    JdbcClient jdbc;

    UnitId district;
    String mark;
    RequestPostProcessor officer;
    RequestPostProcessor other;

    @BeforeEach
    void start() {
        mark = UUID.randomUUID().toString();
        district = unit("DISTRICT", "Quận " + mark, null);
        officer = signedIn("Nguyễn Thị Mẫu", mark + ".a", Role.STANDING_OFFICER);
        other = signedIn("Trần Văn Thử", mark + ".b", Role.ADMINISTRATOR);
    }

    List<String> childrenOf(UnitId parent) {
        return reads.on(TestClock.TODAY).stream()
                .filter(unit -> unit.parent().filter(parent::equals).isPresent())
                .map(unit -> unit.name())
                .toList();
    }

    MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    MvcTestResult post(String path, RequestPostProcessor who, Map<String, String> form) {
        var request = mvc.post().uri(path);
        form.forEach(request::param);
        return request.with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UnitId unit(String kind, String name, UnitId parent) {
        return units.create(new UnitDesk.Create(kind, name, name, parent, null, START), By.PROGRAM);
    }

    RequestPostProcessor signedIn(String name, String username, Role role) {
        AccountId account = accounts.create(new AccountDesk.Create(username, name, null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(account, role, district, By.PROGRAM);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    Map<String, String> form(UUID id, long version, String name, String kind, UnitId parent) {
        Map<String, String> form = new HashMap<>();
        form.put("id", id.toString());
        form.put("version", Long.toString(version));
        form.put("name", name);
        form.put("shortName", "");
        form.put("kind", kind);
        form.put("parent", parent == null ? "" : parent.toString());
        form.put(
                "parentName",
                parent == null
                        ? ""
                        : reads.find(parent, TestClock.TODAY).orElseThrow().name());
        form.put("email", "");
        return form;
    }
}
