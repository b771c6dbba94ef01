package vn.thidua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.award.money.Decided;
import vn.thidua.award.money.Payment;
import vn.thidua.award.money.PaymentDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Addresses of the money of awards; by the pattern of the address. */
@TestConfiguration
@Import(Decided.class)
class MoneyAddresses {

    @Autowired
    private Decided decided;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    @Autowired
    private PaymentDesk payments;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    /** Makes a decision effective and lets another wait, so that there is something to see. */
    Map<String, String> ofMoney(UnitId office, String username) {
        AccountId account = new AccountId(jdbc.sql("select id from account where username = :name")
                .param("name", username)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single());
        List<Grant> grants = accounts.grants(account, LocalDate.now(clock));
        Actor payer = new Actor(account, username, grants.getFirst(), grants);
        LocalDate today = LocalDate.now(clock);
        UnitId body = units.served(office, today).orElse(office);
        Decided.Made made = decided.effective(
                body,
                "GK_XA",
                today.getYear(),
                today.minusDays(3),
                Decided.Awarded.person("Nguyễn Thị Mẫu"),
                Decided.Awarded.collective("Tổ dân phố 5"),
                Decided.Awarded.household("Hộ ông Lê Mẫu"));
        Payment.Handing paid =
                new Payment.Handing(Payment.Sort.PAID, 1_000_000, today, Payment.How.CASH, "Hộ ông Lê Mẫu", "");
        payments.pay(UUID.randomUUID(), made.reward("Hộ ông Lê Mẫu"), paid, payer);
        decided.revoke(made, "Hộ ông Lê Mẫu", "RV_FALSE_PAPERS");
        Decided.Made waiting =
                decided.waiting(body, "GK_XA", today.getYear(), today, List.of(Decided.Awarded.person("Trần Văn Đợi")));
        String sheet = "/awards/money/decisions/" + made.id();
        String from = today.minusDays(30).toString();
        String period = "/awards/money/periods/" + from + "/" + today;
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/awards/money", "/awards/money");
        paths.put("/awards/money/periods", "/awards/money/periods?from=" + from + "&until=" + today);
        paths.put("/awards/money/periods/{from}/{until}", period);
        paths.put("/awards/money/periods/{from}/{until}/list", period + "/list");
        paths.put("/awards/money/decisions/{id}", sheet);
        paths.put("/awards/money/decisions/{id}/list", sheet + "/list");
        paths.put("/awards/money/decisions/{id}/preview", "/awards/money/decisions/" + waiting.id() + "/preview");
        paths.put("/awards/money/rewards/{id}", "/awards/money/rewards/" + made.reward("Nguyễn Thị Mẫu"));
        paths.put(
                "/awards/money/rewards/{id}/letter",
                "/awards/money/rewards/" + made.reward("Hộ ông Lê Mẫu") + "/letter");
        paths.put("/awards/money/fund", "/awards/money/fund");
        paths.put("/awards/money/fund/{year}/table", "/awards/money/fund/" + today.getYear() + "/table");
        return paths;
    }
}
