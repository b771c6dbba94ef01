package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.shared.Complaints;

/**
 * A form that opens a campaign, by hand or as a copy.
 *
 * @param title message key of the heading
 * @param lead message key of the sentence below it
 * @param action where the form goes
 * @param id id the campaign will have, so that sending the form twice makes one
 */
public record NewPage(String title, String lead, String action, String id, List<Field> fields, Complaints complaints) {}
