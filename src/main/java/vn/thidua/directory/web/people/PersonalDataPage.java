package vn.thidua.directory.web.people;

import java.util.List;
import vn.thidua.regulation.ErasureGround;
import vn.thidua.shared.Complaints;

/** What can be done about the personal data of a person: hand them out, erase them. */
public record PersonalDataPage(
        String path,
        String name,
        List<ErasureGround> grounds,
        ReasonForm handOut,
        ErasureForm erasure,
        Complaints complaints) {}
