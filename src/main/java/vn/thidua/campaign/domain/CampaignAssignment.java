package vn.thidua.campaign.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A piece of work and who has a part in it.
 *
 * @param content the content it belongs to, if any
 * @param ord order in the plan, from 1
 * @param tasks number of tasks under the heading, or null for a table row
 * @param parts offices with their parts, leads first
 */
@NamedInterface("desk")
public record CampaignAssignment(
        UUID id,
        @Nullable UUID content,
        int ord,
        String no,
        String body,
        @Nullable Integer tasks,
        List<Part> parts,
        Source source)
        implements CampaignThing {

    /** The part of an office, named as in the plan. */
    @NamedInterface("desk")
    public record Part(PartRole role, String office) {}

    /** Returns the offices with a part. */
    public List<String> offices(PartRole role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(Part::office)
                .toList();
    }
}
