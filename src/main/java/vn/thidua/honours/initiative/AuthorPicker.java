package vn.thidua.honours.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.ReachReads;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.TypedText;
import vn.thidua.shared.Vietnamese;

/** Finds the people whom somebody typed, one a line: by name, or by code in brackets behind it where several have the name. Two statements, however many lines. */
@NamedInterface("desk")
@Component
public class AuthorPicker {

    private static final int MOST = 20;
    private static final Pattern LINE = Pattern.compile("([^()]*?)\\s*(?:\\(([^()]+)\\))?");

    private final JdbcClient jdbc;
    private final ReachReads reaches;

    AuthorPicker(JdbcClient jdbc, ReachReads reaches) {
        this.jdbc = jdbc;
        this.reaches = reaches;
    }

    private record Known(PersonId id, String name, String folded, String code) {}

    private record Line(String name, String code) {}

    /**
     * What was found.
     *
     * @param complaints what is wrong with lines; empty where everybody is known
     */
    @NamedInterface("desk")
    public record Picked(List<Initiative.Author> authors, List<Phrase> complaints) {

        /** Copies the lists. */
        public Picked {
            authors = List.copyOf(authors);
            complaints = List.copyOf(complaints);
        }
    }

    /** Returns who was typed. */
    public Picked pick(String typed, Reach reach, LocalDate day) {
        List<Line> lines = Arrays.stream(TypedText.clean(typed).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .map(AuthorPicker::line)
                .toList();
        List<Known> known = known(lines, reach, day);
        Map<PersonId, Initiative.Author> authors = new LinkedHashMap<>();
        List<Phrase> complaints = new ArrayList<>();
        for (Line line : lines) {
            List<Known> meant = known.stream().filter(one -> means(line, one)).toList();
            if (meant.size() == 1) {
                Known one = meant.getFirst();
                authors.put(one.id(), new Initiative.Author(one.id(), one.name()));
            } else if (meant.isEmpty()) {
                complaints.add(Phrase.of("initiatives.nobody", line.name()));
            } else {
                complaints.add(Phrase.of(
                        "initiatives.several",
                        line.name(),
                        String.join(", ", meant.stream().map(Known::code).toList())));
            }
        }
        if (lines.isEmpty()) {
            complaints.add(Phrase.of("initiatives.noAuthor"));
        }
        return new Picked(List.copyOf(authors.values()), complaints);
    }

    private static Line line(String text) {
        Matcher parts = LINE.matcher(text);
        return parts.matches()
                ? new Line(parts.group(1), PersonDetails.tidyCode(Objects.requireNonNullElse(parts.group(2), "")))
                : new Line(text, "");
    }

    private static boolean means(Line line, Known one) {
        return line.code().isEmpty()
                ? one.folded().equals(Vietnamese.fold(line.name()))
                        || one.code().equals(PersonDetails.tidyCode(line.name()))
                : one.code().equals(line.code());
    }

    private List<Known> known(List<Line> lines, Reach reach, LocalDate day) {
        List<Known> all = jdbc.sql("""
                        select p.id, n.name, n.folded, coalesce(p.code, '') as code from person p
                        join person_name n on n.person_id = p.id and n.starts_on <= :day and (n.ends_on is null or n.ends_on > :day)
                        where p.merged_into is null and p.erased_at is null and (n.folded = any(:names) or p.code = any(:codes))
                        """)
                .param("day", day)
                .param(
                        "names",
                        lines.stream().map(line -> Vietnamese.fold(line.name())).toArray(String[]::new))
                .param(
                        "codes",
                        lines.stream()
                                .flatMap(line -> Stream.of(line.code(), PersonDetails.tidyCode(line.name())))
                                .filter(code -> !code.isEmpty())
                                .toArray(String[]::new))
                .query((row, n) -> new Known(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("folded"),
                        row.getString("code")))
                .list();
        Set<PersonId> seen = reaches.among(reach, all.stream().map(Known::id).toList(), day);
        return all.stream().filter(one -> seen.contains(one.id())).toList();
    }
}
