/** Groups of units that go by one name: by rule or by hand, as on a day. */
@NullMarked
package vn.thidua.organization.group;

import org.jspecify.annotations.NullMarked;
