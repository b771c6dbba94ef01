package vn.thidua.directory.web.people;

import java.time.Instant;
import java.util.List;
import vn.thidua.organization.people.Fact;

/**
 * Everything kept about a person, as a document of its own for that person.
 *
 * @param numbers identity numbers, masked or in full
 * @param office who hands it out
 */
public record HandoutPage(PersonPage person, List<String> numbers, List<Fact> facts, String office, Instant at) {}
