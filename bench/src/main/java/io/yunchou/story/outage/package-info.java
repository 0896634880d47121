/** The story of a database out of reach and of a full disk: the server says so, and goes on when it is over. */
@NullMarked
package io.yunchou.story.outage;

import org.jspecify.annotations.NullMarked;
