package vn.thidua.programme.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * A table that is handed in for a campaign: first the form, then what it would do.
 *
 * @param rows what the file holds; none before one is read
 * @param kept the rows that can be taken, to be sent back for taking them
 * @param fault why the file as a whole cannot be used
 * @param refusal why nothing is taken
 * @param overtaken whether that is only because somebody was faster, so that the rows can be taken as they are shown now
 */
public record IntakePage(
        Kind kind,
        CampaignOutline campaign,
        List<Row> rows,
        String kept,
        SheetLimits limits,
        Optional<SheetFault> fault,
        Optional<Refusal> refusal,
        boolean overtaken) {

    /** What a table can hold. */
    public enum Kind {
        /** Tasks; the rows that are sound are taken, whatever is wrong with others. */
        TASKS(
                "tasks",
                "tasks",
                "mau-nhiem-vu.xlsx",
                200,
                false,
                List.of("task.title", "task.lead", "task.partners", "task.due")),
        /** Key works; nothing is taken as long as anything is wrong. */
        WORKS(
                "key-works",
                "keyWorks",
                "mau-cong-trinh.xlsx",
                100,
                true,
                List.of("keyWork.name", "keyWork.lead", "keyWork.budget", "keyWork.paidSum", "keyWork.lastDay"));

        private final String path;
        private final String words;
        private final String template;
        private final int toFill;
        private final boolean whole;
        private final List<String> headings;

        Kind(String path, String words, String template, int toFill, boolean whole, List<String> headings) {
            this.path = path;
            this.words = words;
            this.template = template;
            this.toFill = toFill;
            this.whole = whole;
            this.headings = headings;
        }

        /** Returns the part of the path that names it. */
        public String path() {
            return path;
        }

        /** Returns the message key of what the list of them is called. */
        public String title() {
            return words + ".title";
        }

        /** Returns the message key of what the page is called. */
        public String table() {
            return words + ".table";
        }

        /** Returns the message key of how a table is to be filled. */
        public String help() {
            return words + ".tableText";
        }

        /** Returns the message key of what stands beside what a table changes. */
        public String reason() {
            return words + ".byTable";
        }

        /** Returns the message key of what is said when a table was taken. */
        public String said() {
            return words + ".taken";
        }

        /** Returns the name of the workbook to be filled. */
        public String template() {
            return template;
        }

        /** Returns how many rows that has. */
        public int toFill() {
            return toFill;
        }

        /** Returns the path of the list of a campaign. */
        public String list(CampaignId campaign) {
            return "/" + path + "?campaign=" + campaign;
        }

        /** Returns message keys of the headings of what is shown of a row. */
        public List<String> headings() {
            return headings;
        }
    }

    /** What becomes of a row. */
    public enum Fate {
        /** It is entered. */
        NEW("ok", "plus"),
        /** It changes what is there. */
        CHANGED("info", "pencil"),
        /** It is there already, the same. */
        SAME("none", "equal"),
        /** Something is wrong with it. */
        FAULTY("bad", "circle-x");

        private final String tone;
        private final String icon;

        Fate(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Returns the tone of its colour. */
        public String tone() {
            return tone;
        }

        /** Returns its icon. */
        public String icon() {
            return icon;
        }
    }

    /**
     * Something that a row changes.
     *
     * @param key message key of the heading of its column
     */
    public record Change(String key, String was, String is) {}

    /**
     * A row of the file.
     *
     * @param number as Excel shows it
     * @param cells what is shown of it, below the headings of the kind
     * @param faults message keys of what is wrong with it
     */
    public record Row(int number, List<String> cells, List<Change> changes, boolean fresh, List<String> faults) {

        /** Returns the same with something wrong more. */
        public Row with(String fault) {
            return new Row(
                    number,
                    cells,
                    changes,
                    fresh,
                    Stream.concat(faults.stream(), Stream.of(fault)).toList());
        }

        /** Returns what becomes of it. */
        public Fate fate() {
            if (!faults.isEmpty()) {
                return Fate.FAULTY;
            }
            return fresh ? Fate.NEW : changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
        }
    }

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/" + kind.path() + "/table";
    }

    /** Returns the path of the list that it belongs to. */
    public String list() {
        return kind.list(campaign.id());
    }

    /** Returns the path of the workbook of what is there, which can be changed and handed in. */
    public String workbook() {
        return "/" + kind.path() + "/" + kind.path() + ".xlsx?show=ALL&campaign=" + campaign.id();
    }

    /** Returns how many rows have that fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Tells whether nothing is taken whatever the rows are. */
    public boolean refused() {
        return refusal.isPresent() && !overtaken;
    }

    /** Tells whether there is something to take, and it may be taken. */
    public boolean takes() {
        return !refused() && count(Fate.NEW) + count(Fate.CHANGED) > 0 && !(kind.whole && count(Fate.FAULTY) > 0);
    }
}
