/** What rules of the law say, apart from conditions: papers, votes, shares, times, money; and how that is written down. Plain Java. */
@NamedInterface("reading")
@NullMarked
package vn.thidua.regulation.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
