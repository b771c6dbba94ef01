package vn.thidua.registration;

import java.util.UUID;

/** Identifies the registration of a unit in a campaign. */
public record RegistrationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
