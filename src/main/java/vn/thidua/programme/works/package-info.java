/** Key works: milestones, money, obstacles. */
@NullMarked
package vn.thidua.programme.works;

import org.jspecify.annotations.NullMarked;
