package io.yunchou.org.web;

/** The id of what was made. */
record CreatedId(long id) {}
