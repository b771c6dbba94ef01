package vn.thidua.regulation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A title of the province was written down or changed. */
public record LocalFormKept(String code, String name, String basis, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "form:" + code;
    }
}
