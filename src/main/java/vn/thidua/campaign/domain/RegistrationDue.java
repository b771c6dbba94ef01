package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A registration that a launched campaign wants by a day.
 *
 * @param due id on the calendar; stays when the day is amended
 * @param printedOn the day the plan prints
 * @param lastDay last day on which it is in time, to its end in Hanoi
 */
@NamedInterface("desk")
public record RegistrationDue(
        UUID due, String what, String receiver, LocalDate printedOn, LocalDate lastDay, Lateness lateness) {}
