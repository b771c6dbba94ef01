package vn.thidua.campaign.domain;

/**
 * A line of whom the campaign addresses, in the words of the plan.
 *
 * @param collective whether it names offices, else persons
 */
public record AudienceLine(boolean collective, String body) {}
