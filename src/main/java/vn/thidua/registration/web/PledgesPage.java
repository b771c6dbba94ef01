package vn.thidua.registration.web;

import java.util.List;
import vn.thidua.registration.domain.Stage;

/** The pledges of the clusters that have members in a campaign. */
public record PledgesPage(Stage stage, List<PledgePage> pledges) {}
