/** What can be done with the organisation. */
@NullMarked
package io.yunchou.org.application;

import org.jspecify.annotations.NullMarked;
