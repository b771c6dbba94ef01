/** Reorganisations: units merged, split, dissolved, renamed, moved, levels abolished, on a day and on a legal basis; and who stands where afterwards. */
@NullMarked
package vn.thidua.organization.reorganisation;

import org.jspecify.annotations.NullMarked;
