/** What an administrator may change without a release. */
@NullMarked
package io.yunchou.platform.settings;

import org.jspecify.annotations.NullMarked;
