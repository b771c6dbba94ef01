package vn.thidua.campaign.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Vietnamese;

/**
 * A numbered thing to do.
 *
 * @param ord order in the plan, from 1
 * @param no printed number, may be empty
 */
@NamedInterface("desk")
public record CampaignContent(UUID id, int ord, String no, String body, Source source) implements CampaignThing {

    /** Returns the number by which tables name it: the printed one, else its place in the plan. */
    public String number() {
        return no.isEmpty() ? String.valueOf(ord) : no;
    }

    /** Returns the id of the content that a cell names by its number or its words; a cell that names none as it is, so that it is seen. */
    public static String named(String typed, List<CampaignContent> contents) {
        String folded = Vietnamese.fold(typed);
        return contents.stream()
                .filter(content -> Stream.of(content.number(), content.body(), content.title())
                        .anyMatch(name ->
                                !folded.isEmpty() && Vietnamese.fold(name).equals(folded)))
                .map(content -> content.id().toString())
                .findFirst()
                .orElse(typed);
    }
}
