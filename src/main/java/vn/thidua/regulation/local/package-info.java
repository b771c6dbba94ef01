/** Rules of the province over the law of the nation: kept, taken back, and put over what comes with the program. */
@NullMarked
package vn.thidua.regulation.local;

import org.jspecify.annotations.NullMarked;
