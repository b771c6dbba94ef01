package vn.thidua.scoring.round;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.shared.Vietnamese;

/** Guesses which target of a campaign a quantity of a scale means, by their words; a person looks at it afterwards. */
public final class MeantTarget {

    private MeantTarget() {}

    /** Returns the target whose subject holds the words of the quantity or the other way round, else the one that shares most words, at least two; empty where none does. */
    public static Optional<CampaignTarget> of(Quantity quantity, List<CampaignTarget> targets) {
        String label = Vietnamese.fold(quantity.label());
        return targets.stream()
                .filter(target -> holds(label, Vietnamese.fold(target.subject())))
                .findFirst()
                .or(() -> nearest(words(label), targets));
    }

    private static boolean holds(String label, String subject) {
        return !label.isEmpty() && !subject.isEmpty() && (subject.contains(label) || label.contains(subject));
    }

    private static Optional<CampaignTarget> nearest(Set<String> words, List<CampaignTarget> targets) {
        return targets.stream()
                .map(target -> Map.entry(target, shared(words, words(Vietnamese.fold(target.subject())))))
                .filter(entry -> entry.getValue() > 0)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** The share of words that both have; nothing for a single one, which many have. */
    private static double shared(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size() < 2 ? 0 : (double) both.size() / (some.size() + others.size());
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(List.of(folded.split("[^a-z0-9]+")));
    }
}
