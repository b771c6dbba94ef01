package vn.thidua.campaign.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Vietnamese;

/** Finds the content that an assignment elsewhere in the plan means by its words: tables of who leads what repeat contents, often shortened. */
final class ContentWords {

    /* Fewer words fit anything. */
    private static final int FEWEST = 4;
    private static final int MOST_OF_THEM = 80;
    private static final int ALL = 100;

    private final List<Bag> bags;

    ContentWords(List<CampaignContent> contents) {
        bags = contents.stream()
                .map(content -> new Bag(content.id(), words(content.body())))
                .toList();
    }

    private record Bag(UUID content, Set<String> words) {

        int share(Set<String> of) {
            return ALL * (int) of.stream().filter(words::contains).count() / of.size();
        }
    }

    /** Returns the one content in which most words of the text stand; empty where there is none or more than one of them. */
    Optional<UUID> meant(String text) {
        Set<String> words = words(text);
        if (words.size() < FEWEST) {
            return Optional.empty();
        }
        List<Bag> best = bags.stream()
                .filter(bag -> bag.share(words) >= MOST_OF_THEM)
                .sorted(Comparator.comparingInt((Bag bag) -> bag.share(words)).reversed())
                .toList();
        return best.isEmpty()
                        || best.size() > 1
                                && best.get(0).share(words) == best.get(1).share(words)
                ? Optional.empty()
                : Optional.of(best.getFirst().content());
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(Vietnamese.fold(text).split(" ")));
    }
}
