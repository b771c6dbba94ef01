package vn.thidua.access.web;

import java.time.Instant;
import java.util.List;

/** Printed invitations, one to a sheet. */
public record SlipsPage(List<Slip> slips) {

    /**
     * An invitation on paper; it is shown this once.
     *
     * @param address what the person opens
     * @param validUntil moment from which it opens nothing
     */
    public record Slip(String name, String username, String address, QrPicture picture, Instant validUntil) {}
}
