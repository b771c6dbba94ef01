package vn.thidua.directory.web.intake;

import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * The form that takes a table in.
 *
 * @param id of what will be handed in; the same form sent twice is one import
 * @param fault what is wrong with the file that was sent
 * @param refusal why it was not taken
 */
public record ImportFormPage(
        ImportKind kind, UUID id, SheetLimits limits, Optional<SheetFault> fault, Optional<Refusal> refusal) {

    /** Returns the address of the form. */
    public String path() {
        return "/imports/kinds/" + kind.path();
    }
}
