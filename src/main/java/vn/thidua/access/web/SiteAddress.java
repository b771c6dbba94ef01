package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thidua.access.AccessSettings;

/** Knows the address of the program. */
@Component
class SiteAddress {

    private final AccessSettings settings;

    SiteAddress(AccessSettings settings) {
        this.settings = settings;
    }

    /** Tells whether the address is set. */
    boolean known() {
        return !settings.site().isBlank();
    }

    /** Returns the address that is set, else the one the person uses; without a slash at the end. */
    String of(HttpServletRequest request) {
        return settings.site().isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : settings.site();
    }
}
