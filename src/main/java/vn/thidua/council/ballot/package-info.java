@NullMarked
package vn.thidua.council.ballot;

import org.jspecify.annotations.NullMarked;
