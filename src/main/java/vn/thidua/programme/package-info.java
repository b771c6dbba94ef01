/**
 * The year's work programme (chương trình công tác): the tasks that plans and meetings give to units, key works with their milestones and money, the programme of a year that is made
 * from them, and the meetings that look after them. Takes assignments and contents from {@code campaign}; looks at {@code reporting} only for what a meeting has to talk about. Does not know
 * what the results are scored with ({@code scoring}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "spreadsheet",
            "paperwork",
            "paperwork :: desk",
            "organization",
            "organization :: desk",
            "access",
            "evidence",
            "evidence :: desk",
            "campaign",
            "campaign :: desk",
            "reporting"
        })
@NullMarked
package vn.thidua.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
