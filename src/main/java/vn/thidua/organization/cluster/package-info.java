/** Clusters and blocks: units that compete with each other in a year, who leads them in turn, and how they go on into the next year through reorganisations. */
@NullMarked
package vn.thidua.organization.cluster;

import org.jspecify.annotations.NullMarked;
