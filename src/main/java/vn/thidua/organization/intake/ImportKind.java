package vn.thidua.organization.intake;

import static vn.thidua.organization.intake.ImportColumn.either;
import static vn.thidua.organization.intake.ImportColumn.optional;
import static vn.thidua.organization.intake.ImportColumn.required;
import static vn.thidua.organization.intake.ImportColumn.sometimes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What the rows of a table are, and the columns it has. */
@NamedInterface("desk")
public enum ImportKind {
    /** Units, found by identity code or by name and what they belong to. */
    UNITS(List.of(
            optional("unitCode"),
            required("name"),
            optional("shortName"),
            required("kind").choice(),
            optional("parentCode"),
            optional("parent"),
            optional("email"),
            optional("phone"),
            optional("website"),
            optional("address"),
            optional("otherNames"))),
    /** People, found by the code by which the office knows them, and their positions. */
    PEOPLE(List.of(
            required("personCode"),
            required("personName"),
            optional("bornOn").day(),
            optional("gender").choice(),
            optional("phone"),
            optional("email"),
            optional("identity"),
            sometimes("ofUnitCode"),
            sometimes("ofUnit"),
            optional("ofUnitParent"),
            sometimes("post"),
            sometimes("category").choice(),
            optional("leader").choice(),
            optional("sort").choice(),
            optional("paper"),
            sometimes("startsOn").day(),
            optional("lastDay").day())),
    /** Positions of people that are there. */
    POSITIONS(List.of(
            required("personCode"),
            optional("personName"),
            either("ofUnitCode"),
            either("ofUnit"),
            optional("ofUnitParent"),
            required("post"),
            required("category").choice(),
            optional("leader").choice(),
            optional("sort").choice(),
            optional("paper"),
            required("startsOn").day(),
            optional("lastDay").day())),
    /** Members of clusters, found by year, name and unit. */
    CLUSTERS(List.of(
            required("year"),
            required("clusterSort").choice(),
            required("clusterName"),
            optional("decisionNumber"),
            optional("decisionIssuer"),
            optional("decisionDate").day(),
            either("ofUnitCode"),
            either("ofUnit"),
            optional("ofUnitParent"),
            optional("part").choice()));

    private final List<ImportColumn> columns;

    ImportKind(List<ImportColumn> columns) {
        this.columns = columns;
    }

    /** Returns the columns in their order. */
    public List<ImportColumn> columns() {
        return columns;
    }

    /** Returns its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind of an address; empty where there is none. */
    public static Optional<ImportKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    int place(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).code().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
