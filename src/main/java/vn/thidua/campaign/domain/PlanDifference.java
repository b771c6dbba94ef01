package vn.thidua.campaign.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.PlanItemId;

/**
 * What a newer version of the plan means for work under way, thing by thing.
 *
 * @param added things only the newer version has
 * @param changed things both have, with the fields that differ
 * @param removed things the newer version no longer has
 * @param same number of things that stay as they are
 */
public record PlanDifference(List<CampaignThing> added, List<Changed> changed, List<CampaignThing> removed, int same) {

    /**
     * A thing that both versions have.
     *
     * @param thing as the campaign has it
     * @param becomes as the newer version has it, under the id of the campaign's
     */
    public record Changed(CampaignThing thing, CampaignThing becomes, List<Facts.Change> changes) {}

    /** Compares the campaign with the newer version by the items of the plan; things made by hand are left alone. */
    public static PlanDifference between(CampaignBody campaign, CampaignBody newer) {
        List<CampaignThing> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        Map<PlanItemId, CampaignThing> before = new LinkedHashMap<>();
        for (CampaignThing thing : campaign.things()) {
            PlanItemId item = thing.source().item();
            if (item != null) {
                before.put(item, thing);
            }
        }
        Map<UUID, UUID> contents = contents(before, newer);
        int same = 0;
        for (CampaignThing thing : newer.things()) {
            CampaignThing older =
                    before.remove(Objects.requireNonNull(thing.source().item()));
            if (older == null) {
                added.add(under(thing, thing.id(), contents));
                continue;
            }
            CampaignThing becomes = under(thing, older.id(), contents);
            List<Facts.Change> changes = Facts.changes(Facts.of(older), Facts.of(becomes));
            if (changes.isEmpty()) {
                same++;
            } else {
                changed.add(new Changed(older, becomes, changes));
            }
        }
        return new PlanDifference(List.copyOf(added), List.copyOf(changed), List.copyOf(before.values()), same);
    }

    /** Tells whether nothing differs. */
    public boolean none() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static Map<UUID, UUID> contents(Map<PlanItemId, CampaignThing> before, CampaignBody newer) {
        Map<UUID, UUID> ids = new LinkedHashMap<>();
        for (CampaignContent content : newer.contents()) {
            CampaignThing older = before.get(content.source().item());
            ids.put(content.id(), older == null ? content.id() : older.id());
        }
        return ids;
    }

    private static CampaignThing under(CampaignThing thing, UUID id, Map<UUID, UUID> contents) {
        return switch (thing) {
            case CampaignContent c -> new CampaignContent(id, c.ord(), c.no(), c.body(), c.source());
            case CampaignTarget t ->
                new CampaignTarget(
                        id, moved(t.content(), contents), t.ord(), t.place(), t.subject(), t.measure(), t.source());
            case CampaignAssignment a ->
                new CampaignAssignment(
                        id, moved(a.content(), contents), a.ord(), a.no(), a.body(), a.tasks(), a.parts(), a.source());
            case CampaignDeadline d ->
                new CampaignDeadline(
                        id, d.ord(), d.what(), d.sort(), d.receiver(), d.rule(), d.lateness(), d.offices(), d.source());
            case CampaignCommendation c ->
                new CampaignCommendation(
                        id,
                        c.ord(),
                        c.form(),
                        c.authority(),
                        c.recipients(),
                        c.criteria(),
                        c.papers(),
                        c.papersDueOn(),
                        c.source());
        };
    }

    private static @Nullable UUID moved(@Nullable UUID content, Map<UUID, UUID> contents) {
        return content == null ? null : contents.get(content);
    }
}
