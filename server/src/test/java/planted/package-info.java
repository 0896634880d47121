/** Violations on purpose: each architecture rule must find its own here, so that no rule can be empty. */
package planted;
