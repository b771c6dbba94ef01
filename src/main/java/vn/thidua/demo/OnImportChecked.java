package vn.thidua.demo;

import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.organization.ImportChecked;

/** Applies the tables of the demo office as soon as they are checked. */
@DemoOnly
class OnImportChecked {

    private final DemoTables tables;

    OnImportChecked(DemoTables tables) {
        this.tables = tables;
    }

    @ApplicationModuleListener
    void on(ImportChecked checked) {
        tables.apply(checked.table());
    }
}
