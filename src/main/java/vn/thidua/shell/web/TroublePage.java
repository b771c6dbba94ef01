package vn.thidua.shell.web;

/**
 * Something is not there or went wrong.
 *
 * @param incident number under which the log has the rest, empty where it is not our fault
 */
public record TroublePage(int status, String incident) {

    /** Returns the status whose own sentence the page shows: 404, 405, 413 and 500 have one, others share 400. */
    public int sentence() {
        return switch (status) {
            case 404, 405, 413, 500 -> status;
            default -> 400;
        };
    }
}
