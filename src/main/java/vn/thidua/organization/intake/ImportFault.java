package vn.thidua.organization.intake;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What is wrong with a row.
 *
 * @param row number as Excel shows it
 * @param heading code of the column, empty where the row as a whole is meant
 * @param key of the sentence
 * @param arguments facts that the sentence names
 */
@NamedInterface("desk")
public record ImportFault(int row, String heading, String key, List<String> arguments) {}
