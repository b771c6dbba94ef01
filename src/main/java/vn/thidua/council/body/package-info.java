@NullMarked
package vn.thidua.council.body;

import org.jspecify.annotations.NullMarked;
