package vn.thidua.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
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

/** An office with two officers and a stranger, through whose hands plans go; counts the statements sent to the database. */
@TestConfiguration(proxyBeanMethods = false)
public class PlanOffice {

    /** A plan of an invented ward. */
    public static final String PLAN = """
            ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN
            Số: %s/KH-UBND
            Hoa Sen, ngày 25 tháng 3 năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua xây dựng phường xanh, sạch, đẹp năm 2026

            II. NỘI DUNG THI ĐUA

            1. Phấn đấu ít nhất %s khu phố được công nhận sạch, xanh và thân thiện môi trường.

            2. Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98%% trở lên.

            IV. TỔ CHỨC THỰC HIỆN

            1. Giao Văn phòng phường chủ trì, phối hợp Công an phường kiểm tra việc thực hiện.

            2. Các khu phố gửi báo cáo kết quả về Văn phòng phường trước ngày 20 tháng 12 năm 2026.
            """;

    private static final ThreadLocal<AtomicInteger> STATEMENTS = ThreadLocal.withInitial(AtomicInteger::new);
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private RequestPostProcessor lan;
    private RequestPostProcessor dung;
    private RequestPostProcessor stranger;

    /** Counts statements. */
    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .beforeQuery(
                                        (execution, queries) -> STATEMENTS.get().addAndGet(queries.size()))
                                .build()
                        : bean;
            }
        };
    }

    /** An officer of the ward. */
    public RequestPostProcessor lan() {
        open();
        return lan;
    }

    /** Another officer of the ward. */
    public RequestPostProcessor dung() {
        open();
        return dung;
    }

    /** An officer of another ward. */
    public RequestPostProcessor stranger() {
        open();
        return stranger;
    }

    private synchronized void open() {
        if (lan == null) {
            UnitId ward = ward("Phường Hoa Sen");
            lan = officer("Trần Thị Lan", ward);
            dung = officer("Lê Văn Dũng", ward);
            stranger = officer("Phạm Văn Xa", ward("Phường Sao Mai"));
        }
    }

    private UnitId ward(String name) {
        return units.create(new UnitDesk.Create("WARD", name, name, null, null, LocalDate.of(2020, 1, 1)), By.PROGRAM);
    }

    private RequestPostProcessor officer(String name, UnitId unit) {
        AccountId account = accounts.create(
                new AccountDesk.Create("ke.hoach." + NUMBERS.incrementAndGet(), name, null, "mat-khau-mau-1"),
                By.PROGRAM);
        grants.giveFromToday(account, Role.STANDING_OFFICER, unit, By.PROGRAM);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    /** Sends a file as a browser does. */
    public MvcTestResult send(RequestPostProcessor who, String name, byte[] bytes, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/plans")
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes));
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Uploads a plan that nobody has seen and waits until it is read. */
    public UUID read() {
        return read(PLAN.formatted(NUMBERS.incrementAndGet(), 14), Map.of());
    }

    /** Uploads a text and waits until it is read. */
    public UUID read(String text, Map<String, String> fields) {
        UUID id = UUID.randomUUID();
        Map<String, String> all = new HashMap<>(fields);
        all.put("id", id.toString());
        MvcTestResult sent = send(lan(), "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8), all);
        assertThat(sent.getResponse().getStatus()).isEqualTo(303);
        waitFor(id, "READ");
        return id;
    }

    /** Waits until a plan is in a state. */
    public void waitFor(UUID id, String state) {
        Awaitility.await("plan " + state)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(state(id)).isEqualTo(state));
    }

    /** Returns the state of a plan. */
    public String state(UUID id) {
        return jdbc.sql("select state from plan_document where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Returns the id of an item. */
    public UUID item(UUID plan, String label) {
        return jdbc.sql("select id from plan_item where plan_id = :plan and label = :label")
                .param("plan", plan)
                .param("label", label)
                .query(UUID.class)
                .single();
    }

    /** Returns decision and version of an item, for example {@code ACCEPTED 1}. */
    public String decision(UUID plan, String label) {
        return jdbc.sql("select decision || ' ' || version from plan_item where plan_id = :plan and label = :label")
                .param("plan", plan)
                .param("label", label)
                .query(String.class)
                .single();
    }

    /** Posts a form; each pair of fields is a name and a value. */
    public MvcTestResult post(RequestPostProcessor who, String path, String... fields) {
        return post(who, false, path, fields);
    }

    /** Posts a form as htmx does. */
    public MvcTestResult fragment(RequestPostProcessor who, String path, String... fields) {
        return post(who, true, path, fields);
    }

    private MvcTestResult post(RequestPostProcessor who, boolean htmx, String path, String... fields) {
        var request = mvc.post().uri(path).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        if (htmx) {
            request.header("HX-Request", "true");
        }
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** Opens a page. */
    public MvcTestResult get(RequestPostProcessor who, String path) {
        return mvc.get().uri(path).with(who).exchange();
    }

    /** Decides on everything and settles every serious warning. */
    public void decideAll(UUID plan) {
        List<UUID> open = jdbc.sql("select id from plan_item where plan_id = :plan and decision = 'PENDING'")
                .param("plan", plan)
                .query(UUID.class)
                .list();
        for (UUID item : open) {
            post(
                    lan(),
                    "/plans/" + plan + "/items/" + item + "/acceptance",
                    "version",
                    version(plan, item),
                    "act",
                    act());
        }
        List<Integer> warnings = jdbc.sql(
                        "select number from plan_warning where plan_id = :plan and severity = 'SERIOUS' and reason is null")
                .param("plan", plan)
                .query(Integer.class)
                .list();
        for (int number : new ArrayList<>(warnings)) {
            post(
                    lan(),
                    "/plans/" + plan + "/warnings/" + number + "/settlement",
                    "version",
                    "0",
                    "reason",
                    "Đã hỏi lại nơi ban hành");
        }
    }

    private String version(UUID plan, UUID item) {
        return jdbc.sql("select version from plan_item where plan_id = :plan and id = :item")
                .param("plan", plan)
                .param("item", item)
                .query(String.class)
                .single();
    }

    /** Returns a new id of an act. */
    public static String act() {
        return UUID.randomUUID().toString();
    }

    /** Returns how many statements a piece of work sends on this thread. */
    public static int statements(Runnable work) {
        int before = STATEMENTS.get().get();
        work.run();
        return STATEMENTS.get().get() - before;
    }
}
