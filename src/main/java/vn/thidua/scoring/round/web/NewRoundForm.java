package vn.thidua.scoring.round.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.ScoringRound.Audience;

/**
 * What was chosen for a new round, field by field.
 *
 * @param targets target by name of the quantity
 * @param agencies unit by name in the scale
 * @param clusters those that take part
 * @param counted those of them that are ranked by counts alone
 * @param shownTo who sees final places; empty for whoever saw those of the last round of the campaign
 */
public record NewRoundForm(
        UUID id,
        String title,
        Optional<Integer> year,
        Optional<UUID> scale,
        Optional<UUID> campaign,
        Optional<UUID> due,
        Map<String, UUID> targets,
        Map<String, UnitId> agencies,
        Set<UUID> clusters,
        Set<UUID> counted,
        String selfBy,
        String peerBy,
        String verifiedBy,
        Optional<Audience> shownTo) {

    private static final String TARGET = "t.";
    private static final String AGENCY = "a.";

    public NewRoundForm {
        targets = Map.copyOf(targets);
        agencies = Map.copyOf(agencies);
        clusters = Set.copyOf(clusters);
        counted = Set.copyOf(counted);
    }

    /** Reads what was sent; what is no id counts as nothing chosen. */
    static NewRoundForm of(MultiValueMap<String, String> sent) {
        Map<String, UUID> targets = new HashMap<>();
        Map<String, UnitId> agencies = new HashMap<>();
        sent.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(TARGET)) {
                id(value).ifPresent(id -> targets.put(name.substring(TARGET.length()), id));
            }
            if (name.startsWith(AGENCY)) {
                id(value).ifPresent(id -> agencies.put(name.substring(AGENCY.length()), new UnitId(id)));
            }
        });
        return new NewRoundForm(
                id(first(sent, "id")).orElseGet(UUID::randomUUID),
                first(sent, "title"),
                year(first(sent, "year")),
                id(first(sent, "scale")),
                id(first(sent, "campaign")),
                id(first(sent, "due")),
                targets,
                agencies,
                ids(sent, "cluster"),
                ids(sent, "counted"),
                first(sent, "selfBy"),
                first(sent, "peerBy"),
                first(sent, "verifiedBy"),
                audience(first(sent, "shownTo")));
    }

    private static Set<UUID> ids(MultiValueMap<String, String> sent, String name) {
        List<UUID> ids = new ArrayList<>();
        sent.getOrDefault(name, List.of()).forEach(value -> id(value).ifPresent(ids::add));
        return new HashSet<>(ids);
    }

    /** Returns the id that a field holds; empty for what is none. */
    static Optional<UUID> id(String value) {
        try {
            return value.length() == 36 ? Optional.of(UUID.fromString(value)) : Optional.empty();
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String value) {
        return value.matches("20\\d\\d") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static Optional<Audience> audience(String value) {
        return Stream.of(Audience.values())
                .filter(one -> one.name().equals(value))
                .findFirst();
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
