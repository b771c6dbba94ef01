package vn.thidua.organization.intake;

import vn.thidua.organization.ImportId;

/** There is something to do for the room in the back; no act of a person, so it leaves no trace. */
record ImportQueued(ImportId table) {}
