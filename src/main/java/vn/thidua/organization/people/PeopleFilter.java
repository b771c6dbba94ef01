package vn.thidua.organization.people;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * Which people are looked for.
 *
 * @param typed beginnings of words of the name, in any order and with or without diacritics, or the code; empty for all
 * @param category code of what they are by law, empty for all
 * @param day as of which they are seen
 */
@NamedInterface("desk")
public record PeopleFilter(String typed, Reach reach, String category, LocalDate day) {}
