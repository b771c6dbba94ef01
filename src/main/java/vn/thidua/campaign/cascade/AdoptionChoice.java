package vn.thidua.campaign.cascade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * What a unit takes over of a higher campaign, and what it adds.
 *
 * @param title of its own campaign
 * @param contents those of the higher campaign that it carries out
 * @param goals the targets it carries out, each with its own figure in the unit of the target
 * @param deadlines those that it passes on to its own units
 * @param daysEarlier by how many days these are due before the higher level wants them
 * @param added contents of its own, a line each
 * @param audience names of whom it addresses
 */
@NamedInterface("desk")
public record AdoptionChoice(
        String title,
        Set<UUID> contents,
        Map<UUID, BigDecimal> goals,
        Set<UUID> deadlines,
        int daysEarlier,
        List<String> added,
        List<String> audience) {}
