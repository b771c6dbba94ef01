package vn.thidua.directory.web.people;

import java.util.List;

/** People that a field proposes while somebody types. */
public record PeopleFoundPage(List<PersonPicker.Choice> choices) {}
