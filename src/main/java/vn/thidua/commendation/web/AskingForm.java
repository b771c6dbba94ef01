package vn.thidua.commendation.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.clearance.Asking;
import vn.thidua.organization.UnitId;

/**
 * The form by which the office asks bodies about candidates, as typed.
 *
 * @param id by which the same form sent twice is known
 * @param unit name of a body with accounts here
 * @param chosen what was chosen among several of that name
 * @param bodies names of bodies without, a line each
 * @param about ids of candidates
 */
public record AskingForm(
        String id, String unit, String chosen, String bodies, String days, String words, List<String> about) {

    private static final String USUAL_DAYS = "10";

    /** Keeps a copy of the candidates. */
    public AskingForm {
        about = List.copyOf(about);
    }

    /** Returns an empty form about all candidates. */
    static AskingForm empty(List<String> all) {
        return new AskingForm(UUID.randomUUID().toString(), "", "", "", USUAL_DAYS, "", all);
    }

    /** Returns what was sent. */
    static AskingForm typed(MultiValueMap<String, String> fields) {
        return new AskingForm(
                first(fields, "id"),
                first(fields, "unit"),
                first(fields, "chosen"),
                first(fields, "bodies"),
                first(fields, "days"),
                first(fields, "words"),
                fields.getOrDefault("about", List.of()));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** Returns what was chosen, or null. */
    @Nullable
    UUID chosenUnit() {
        return uuid(chosen);
    }

    /** Returns what each body is asked; each has its own id, which is the same whenever this form is sent. */
    List<Asking> asked(@Nullable UnitId found, String name) {
        List<Asking> all = new ArrayList<>();
        if (found != null) {
            all.add(one(found, name));
        }
        bodies.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .forEach(line -> all.add(one(null, line)));
        return all;
    }

    private Asking one(@Nullable UnitId body, String name) {
        String named = id + "/" + (body == null ? name : body.toString());
        return new Asking(
                new ClearanceId(UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8))),
                body,
                name,
                days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0,
                words,
                about.stream()
                        .map(AskingForm::uuid)
                        .flatMap(Stream::ofNullable)
                        .map(ProposalId::new)
                        .toList());
    }

    private static @Nullable UUID uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
