package vn.thidua.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.FormKind;
import vn.thidua.regulation.FormLevel;
import vn.thidua.regulation.Grounds;
import vn.thidua.regulation.LocalRuleId;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.regulation.local.LocalDesk;
import vn.thidua.shared.By;

/** Addresses of the pages of the law; by the pattern of the address. */
@TestConfiguration
class LawAddresses {

    @Autowired
    private LocalDesk desk;

    /** Writes a rule of the province, so that there is one. */
    Map<String, String> ofLaw() {
        LocalRuleId rule = new LocalRuleId(UUID.randomUUID());
        Grounds grounds = new Grounds(
                "18/2026/QĐ-UBND", "Điều 6", LocalDate.of(2026, 1, 1), null, "", true, true, "Quy định mẫu");
        desk.keep(
                rule,
                0,
                Provision.read(
                        Matter.STANDARD,
                        "GK_XA",
                        RecipientKind.INDIVIDUAL,
                        "YEARLY_GRADE >= GOOD and (CAMPAIGN_MERIT or not DISCIPLINED(REPRIMAND))",
                        grounds),
                By.PROGRAM);
        desk.begin(
                new AwardForm(
                        "LOCAL_MAU",
                        FormKind.LOCAL_TITLE,
                        FormLevel.BASE,
                        Set.of(RecipientKind.INDIVIDUAL),
                        "Người tốt, việc tốt mẫu",
                        "Good deed",
                        true,
                        true,
                        false,
                        grounds),
                By.PROGRAM);
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("/law/titles/{code}", "/law/titles/LOCAL_MAU");
        for (String path : List.of("/law", "/law/general", "/law/rules", "/law/calendar", "/law/titles/new")) {
            paths.put(path, path);
        }
        paths.put("/law/forms/{code}", "/law/forms/GK_XA");
        paths.put("/law/rules/new", "/law/rules/new?matter=VOTE&about=CSTDCS");
        paths.put("/law/rules/{id}", "/law/rules/" + rule);
        return paths;
    }
}
