package io.yunchou.demo;

import io.yunchou.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody through whose eyes a visitor may look.
 *
 * @param login the user's login
 * @param name the name shown
 * @param personCode the code of the person of the organisation; null for somebody who holds no position
 * @param role what he is there
 */
record Visitor(String login, String name, @Nullable String personCode, Role role) {}
