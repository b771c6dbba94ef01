package vn.thidua.regulation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A rule of the province was taken back.
 *
 * @param matter what it rules
 * @param subject code of the title or form, or whatever the matter tells apart
 * @param ruling what it says
 * @param basis where it stands
 */
public record LawWithdrawn(
        LocalRuleId rule, String matter, String subject, String ruling, String basis, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "rule:" + rule;
    }
}
