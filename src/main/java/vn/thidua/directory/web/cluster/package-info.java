/** The screens of clusters and blocks. */
@NullMarked
package vn.thidua.directory.web.cluster;

import org.jspecify.annotations.NullMarked;
