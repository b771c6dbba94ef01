/** Scales as offices keep them: versions with dates, drafts, what was issued. */
@NullMarked
package vn.thidua.scoring.domain;

import org.jspecify.annotations.NullMarked;
