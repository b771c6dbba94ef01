package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.domain.PasskeyDesk;

/** Knows whether browsers will make passkeys here: they want TLS and a name, or localhost. Where the address of the program is not set, only localhost is believed. */
@NamedInterface("web")
@Component
public class PasskeySites {

    private final SiteAddress site;

    PasskeySites(SiteAddress site) {
        this.site = site;
    }

    /** Tells whether passkeys can be offered to the person. */
    public boolean offered(HttpServletRequest request) {
        return of(request).isPresent();
    }

    Optional<PasskeyDesk.Site> of(HttpServletRequest request) {
        URI uri = URI.create(site.of(request));
        String host = String.valueOf(uri.getHost());
        boolean safe =
                host.equals("localhost") || (site.known() && uri.getScheme().equals("https"));
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return safe ? Optional.of(new PasskeyDesk.Site(host, uri.getScheme() + "://" + host + port)) : Optional.empty();
    }
}
