package vn.thidua.reporting.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A campaign and its periods, as a program is told. */
record CampaignAnswer(UUID id, String title, String plan, List<Period> periods) {

    /**
     * A period.
     *
     * @param to last day that is told about
     * @param lastDay last day on which a report is in time
     */
    record Period(UUID id, LocalDate to, LocalDate lastDay) {}
}
