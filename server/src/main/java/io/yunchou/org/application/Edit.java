package io.yunchou.org.application;

import java.time.LocalDate;

/**
 * A change of something that is there.
 *
 * @param id of the unit, position or person
 * @param from the first day on which it is otherwise
 * @param version what the caller saw, see {@link io.yunchou.org.domain.Structures#version}
 */
public record Edit(long id, LocalDate from, long version) {}
