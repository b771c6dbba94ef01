/**
 * Files that prove something: pictures, scans, tables. They hang on a thing of another module, its owner, which says who may see them, add to them and take them away
 * ({@link vn.thidua.evidence.EvidenceOwner}). Does not know what they prove.
 */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package vn.thidua.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
