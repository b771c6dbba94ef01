/** What a scale asks for, and what is wrong with it before it is used. Nothing here knows a unit, a database or a screen. */
@NullMarked
package vn.thidua.scoring.scale;

import org.jspecify.annotations.NullMarked;
