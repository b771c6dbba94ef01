package vn.thidua.commendation.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thidua.access.AccessSettings;

/** Knows under which address the program is reached from outside. */
@Component
class OwnAddress {

    private final AccessSettings settings;

    OwnAddress(AccessSettings settings) {
        this.settings = settings;
    }

    /** Returns the address that is set, else the one of this request; without a slash at the end. */
    String now() {
        return settings.site().isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.site();
    }
}
