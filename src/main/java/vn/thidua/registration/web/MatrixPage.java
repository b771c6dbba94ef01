package vn.thidua.registration.web;

import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.registration.domain.Stage;

/**
 * What units registered in a campaign, a row for each and a column for each content.
 *
 * @param contents the columns
 * @param rows the units of today that are to be seen and that the filter lets through
 * @param filter what is shown of them
 * @param units number of units before the filter
 * @param silent number of units that registered nothing
 * @param late number of units that registered after their last day
 * @param waiting number of works that wait for the person
 * @param own path of the registration of the person's own unit, empty where it has none to make
 */
public record MatrixPage(
        Stage stage,
        List<CampaignContent> contents,
        List<Row> rows,
        Filter filter,
        int units,
        int silent,
        int late,
        int waiting,
        String own) {

    /** Which units are shown. */
    public enum Filter {
        ALL,
        SILENT,
        GAPS,
        LATE,
        WAITING
    }

    /**
     * A unit.
     *
     * @param from names of the units that have ended and whose works it has
     * @param cells one for each column
     * @param sent whether it handed anything in
     * @param late whether that was after the last day
     * @param overdue whether the last day is over and it handed nothing in
     */
    public record Row(
            String name,
            List<String> from,
            String path,
            List<Cell> cells,
            boolean sent,
            boolean late,
            boolean overdue) {

        /** Returns the number of works promised. */
        public int promised() {
            return cells.stream().mapToInt(Cell::promised).sum();
        }

        /** Returns the number of works that wait to be accepted. */
        public int waiting() {
            return cells.stream().mapToInt(Cell::waiting).sum();
        }

        /** Tells whether it promises nothing for one of the contents. */
        public boolean gaps() {
            return cells.stream().anyMatch(cell -> cell.promised() == 0);
        }

        /** Returns the class of its state. */
        public String tone() {
            return sent ? late ? "risk" : "ok" : overdue ? "bad" : "none";
        }

        /** Returns the icon of its state. */
        public String icon() {
            return sent ? late ? "clock-exclamation" : "circle-check" : overdue ? "alarm" : "circle-dashed";
        }

        /** Returns the message key of its state. */
        public String word() {
            return "matrix." + (sent ? late ? "late" : "sent" : overdue ? "overdue" : "silent");
        }
    }

    /**
     * What a unit promises for a content.
     *
     * @param promised number of works handed in and not given back or taken back
     * @param waiting number of them that nobody accepted yet
     */
    public record Cell(UUID content, int promised, int waiting) {}

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + stage.campaign() + "/registrations";
    }

    /** Returns the sum of a column. */
    public int sum(int column) {
        return rows.stream().mapToInt(row -> row.cells().get(column).promised()).sum();
    }

    /** Returns the number of all works promised by the units shown. */
    public int sum() {
        return rows.stream().mapToInt(Row::promised).sum();
    }
}
