/** Opens files that prove something. Adding and taking away is done on the pages of their owners. */
@NullMarked
package vn.thidua.evidence.web;

import org.jspecify.annotations.NullMarked;
