@NullMarked
package vn.thidua.council.session;

import org.jspecify.annotations.NullMarked;
