package vn.thidua.scoring.ranking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.round.ScoringRound;

/**
 * The places over all groups, final from the moment at which the last group was made final until one of them is opened again. Nobody makes it final and nothing of it is stored: it follows from the
 * places of the groups. A group that is made final anew makes a new version.
 *
 * @param ranking its number, when it came to be and through whom; the group is the round
 * @param parts ids of the final places of the groups that it is made of
 */
public record OverallRanking(FinalRanking ranking, List<UUID> parts) {

    public OverallRanking {
        parts = List.copyOf(parts);
    }

    /** Something that happened to the final places of a group. */
    private record Step(Instant at, boolean opens, FinalRanking ranking) {

        static Stream<Step> of(FinalRanking ranking) {
            FinalRanking.Opened opened = ranking.opened();
            Step made = new Step(ranking.at(), false, ranking);
            return opened == null ? Stream.of(made) : Stream.of(made, new Step(opened.at(), true, ranking));
        }
    }

    /**
     * Returns all versions, the first first.
     *
     * @param groups that have to be final: those in which points count and somebody competes
     * @param versions all final versions of these groups
     */
    public static List<OverallRanking> of(ScoringRound round, Collection<UUID> groups, List<FinalRanking> versions) {
        List<Step> steps = versions.stream()
                .filter(one -> groups.contains(one.group()))
                .flatMap(Step::of)
                .sorted(Comparator.comparing(Step::at).thenComparing(step -> !step.opens()))
                .toList();
        Map<UUID, FinalRanking> standing = new HashMap<>();
        List<OverallRanking> overall = new ArrayList<>();
        for (Step step : steps) {
            FinalRanking part = step.ranking();
            if (!step.opens()) {
                standing.put(part.group(), part);
                if (standing.size() == groups.size()) {
                    overall.add(made(round, standing.values(), overall.size() + 1, part));
                }
            } else {
                if (standing.size() == groups.size()) {
                    overall.set(overall.size() - 1, overall.getLast().opened(part.opened()));
                }
                standing.remove(part.group());
            }
        }
        return overall;
    }

    private static OverallRanking made(
            ScoringRound round, Collection<FinalRanking> parts, int number, FinalRanking last) {
        List<UUID> ids = parts.stream().map(FinalRanking::id).sorted().toList();
        String name = ids.stream().map(UUID::toString).collect(Collectors.joining());
        return new OverallRanking(
                new FinalRanking(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        round.id().value(),
                        number,
                        last.at(),
                        last.by(),
                        number == 1 ? "" : last.why(),
                        null),
                ids);
    }

    private OverallRanking opened(FinalRanking.@Nullable Opened opened) {
        return new OverallRanking(
                new FinalRanking(
                        ranking.id(),
                        ranking.group(),
                        ranking.number(),
                        ranking.at(),
                        ranking.by(),
                        ranking.why(),
                        opened),
                parts);
    }
}
