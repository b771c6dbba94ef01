package vn.thidua.scoring.workbook;

import java.util.List;

/** The sheets of the workbook of a scale, each with its columns by the names of the fields that forms have. */
public enum SheetKind {
    HEAD("name", "maximum", "decimals", "bonusLimit", "penaltyLimit", "unsaid", "places"),
    SECTIONS("no", "title", "maximum"),
    QUANTITIES("name", "label", "unit", "origin"),
    CRITERIA(
            "section",
            "code",
            "no",
            "title",
            "part",
            "kind",
            "maximum",
            "weight",
            "quantity",
            "wanted",
            "less",
            "size",
            "each",
            "agencies",
            "formula",
            "evidence",
            "gate",
            "cap",
            "guide",
            "source"),
    BANDS("code", "bandFrom", "bandEnd", "bandTo", "bandPoints"),
    CLASSES("className", "classFrom", "classZero"),
    TIES("tieBy", "tieOf", "tieLess");

    private static final List<String> FIGURES = List.of(
            "maximum",
            "decimals",
            "bonusLimit",
            "penaltyLimit",
            "weight",
            "size",
            "each",
            "bandFrom",
            "bandTo",
            "bandPoints",
            "classFrom");

    private final List<String> columns;

    SheetKind(String... columns) {
        this.columns = List.of(columns);
    }

    /** Returns the names of its columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** Returns where a column stands, counted from 0. */
    int place(String column) {
        return columns.indexOf(column);
    }

    /** Tells whether a column holds numbers. */
    static boolean figures(String column) {
        return FIGURES.contains(column);
    }

    /** Returns the message key of its name. */
    public String key() {
        return "scale.sheet." + this;
    }
}
