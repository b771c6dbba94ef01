package vn.thidua.organization.domain;

import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A row of a list of units as it stood in the workbook.
 *
 * @param number of the row as Excel shows it
 * @param parent name of what the unit belongs to, empty at the top
 * @param aliases other names, separated by semicolons
 */
@NamedInterface("desk")
public record UnitListRow(
        int number, String name, String shortName, String kind, String parent, String email, String aliases) {

    /** Returns the other names one by one. */
    public List<String> otherNames() {
        return Arrays.stream(aliases.split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }
}
