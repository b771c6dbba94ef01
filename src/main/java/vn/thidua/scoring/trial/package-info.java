/** Scales tried out: on figures that people type, on a made-up unit, on what units reached in a campaign. Nothing is kept. */
@NullMarked
package vn.thidua.scoring.trial;

import org.jspecify.annotations.NullMarked;
