/**
 * What every module stands on: identity and access, jobs, transfer, trail, settings, and the shared mechanisms. Each
 * block is a package of its own; a block's sub-packages are its own business.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.yunchou.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
