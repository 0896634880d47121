/**
 * The sales facts: append-only, never updated, only reversed. Facts come in batches; voiding a batch takes its facts out
 * of every total at once and leaves them readable. A fact's seller shares sum to it exactly, two kinds are never added
 * together, and every amount says whether it is net or gross.
 */
@ApplicationModule(allowedDependencies = {"platform", "org", "catalog", "customer"})
@NullMarked
package io.yunchou.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
