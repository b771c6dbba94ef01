package vn.thidua.registration.web;

import java.util.List;

/**
 * What a unit registers, in every campaign, and what waits for it as the lead of contents.
 *
 * @param lines returned and overdue first
 */
public record RegistrationsPage(List<RegistrationLine> lines, List<Waiting> waiting) {

    /** Works in a campaign that wait to be accepted. */
    public record Waiting(String title, String path, int works) {}

    /** Returns what waits for the unit. */
    public List<RegistrationLine> open() {
        return lines.stream().filter(RegistrationLine::urgent).toList();
    }

    /** Returns the others. */
    public List<RegistrationLine> others() {
        return lines.stream().filter(line -> !line.urgent()).toList();
    }
}
