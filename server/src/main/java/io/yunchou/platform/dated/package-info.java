/**
 * Rows with two times: the days on which a value holds (valid) and the time during which it was believed (recorded).
 * Nothing is ever updated or deleted: a correction supersedes rows and records others, so that every earlier state of
 * knowledge stays readable, and an import is taken back by superseding what it recorded and recording again what it
 * superseded.
 */
@NullMarked
package io.yunchou.platform.dated;

import org.jspecify.annotations.NullMarked;
