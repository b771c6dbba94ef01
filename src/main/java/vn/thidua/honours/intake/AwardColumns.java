package vn.thidua.honours.intake;

import java.util.List;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.TypedTable;

/** The columns of a table of old awards, which the register hands out too. */
public final class AwardColumns {

    static final int RECIPIENT = 0;
    static final int NAME = 1;
    static final int PERSON_CODE = 2;
    static final int BORN_ON = 3;
    static final int POST = 4;
    static final int UNIT = 5;
    static final int ADDRESS = 6;
    static final int FORM = 7;
    static final int KIND = 8;
    static final int ACHIEVEMENT = 9;
    static final int YEAR = 10;
    static final int FROM = 11;
    static final int UNTIL = 12;
    static final int NUMBER = 13;
    static final int DECIDED_ON = 14;
    static final int DECIDER = 15;
    static final int CERTIFICATE = 16;
    static final int GOLDEN_BOOK = 17;
    static final int GENDER = 18;
    static final int JOB = 19;
    static final int ENTERPRISE = 20;
    static final int PROPOSED_BY = 21;
    static final int STATE = 22;

    /** All of them in order. */
    public static final List<TypedTable.Column> ALL = List.of(
            TypedTable.Column.needed("honours.col.recipient"),
            TypedTable.Column.needed("honours.col.name"),
            TypedTable.Column.of("honours.col.personCode"),
            TypedTable.Column.of("honours.col.bornOn").holding(SheetColumn.Content.DAY),
            TypedTable.Column.of("honours.col.post"),
            TypedTable.Column.of("honours.col.unit"),
            TypedTable.Column.of("honours.col.address"),
            TypedTable.Column.needed("honours.col.form"),
            TypedTable.Column.of("honours.col.kind"),
            TypedTable.Column.of("honours.col.achievement"),
            TypedTable.Column.of("honours.col.year"),
            TypedTable.Column.of("honours.col.from").holding(SheetColumn.Content.DAY),
            TypedTable.Column.of("honours.col.until").holding(SheetColumn.Content.DAY),
            TypedTable.Column.needed("honours.col.number"),
            TypedTable.Column.needed("honours.col.decidedOn").holding(SheetColumn.Content.DAY),
            TypedTable.Column.of("honours.col.decider"),
            TypedTable.Column.of("honours.col.certificate"),
            TypedTable.Column.of("honours.col.goldenBook"),
            TypedTable.Column.of("honours.col.gender"),
            TypedTable.Column.of("honours.col.job"),
            TypedTable.Column.of("honours.col.enterprise"),
            TypedTable.Column.of("honours.col.proposedBy"),
            TypedTable.Column.of("honours.col.state"));

    private AwardColumns() {}
}
