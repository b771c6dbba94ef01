package vn.thidua.campaign.cascade;

import java.time.LocalDate;
import java.util.UUID;

/**
 * By when units have to have launched a campaign.
 *
 * @param deadline of the campaign
 * @param due its first occurrence on the calendar
 * @param chosen whether a person said so; else the words of the deadline do
 */
public record LaunchDeadline(UUID deadline, String what, LocalDate lastDay, UUID due, boolean chosen) {}
