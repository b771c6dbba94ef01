package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A form of commendation that the campaign promises.
 *
 * @param ord order in the plan, from 1
 * @param papers papers of the dossier
 * @param papersDueOn last day for the dossier, or null when the plan does not say
 */
@NamedInterface("desk")
public record CampaignCommendation(
        UUID id,
        int ord,
        String form,
        String authority,
        List<String> recipients,
        List<String> criteria,
        List<String> papers,
        @Nullable LocalDate papersDueOn,
        Source source)
        implements CampaignThing {}
