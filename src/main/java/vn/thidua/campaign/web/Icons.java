package vn.thidua.campaign.web;

import vn.thidua.campaign.domain.DeadlineSort;

/** Icons of the things in a campaign. */
final class Icons {

    private Icons() {}

    static String of(DeadlineSort sort) {
        return switch (sort) {
            case REPORT -> "report-analytics";
            case REGISTRATION -> "clipboard-list";
            case DOSSIER -> "folder";
            case WORK -> "calendar-event";
        };
    }
}
