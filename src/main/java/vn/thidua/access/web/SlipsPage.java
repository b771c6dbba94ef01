package vn.thidua.access.web;

import java.time.Instant;
import java.util.List;

/**
 * Printed invitations, one to a sheet.
 *
 * @param passedOver number of people chosen whom whoever prints cannot let in
 */
public record SlipsPage(List<Slip> slips, int passedOver) {

    /**
     * An invitation on paper; it is shown this once.
     *
     * @param address what the person opens
     * @param validUntil moment from which it opens nothing
     */
    public record Slip(String name, String username, String address, QrPicture picture, Instant validUntil) {}
}
