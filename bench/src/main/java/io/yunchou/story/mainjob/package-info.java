/** The story of the main job: a company's files become its attainment and the quotas of its next year. */
@NullMarked
package io.yunchou.story.mainjob;

import org.jspecify.annotations.NullMarked;
