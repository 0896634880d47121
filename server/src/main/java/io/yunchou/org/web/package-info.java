/** The API of the organisation. */
@NullMarked
package io.yunchou.org.web;

import org.jspecify.annotations.NullMarked;
