package vn.thidua.access;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** From now on people with these roles, and only they, must sign in with a second factor. */
public record SecondFactorRequired(List<Role> roles, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "accounts:second-factor";
    }
}
