package io.yunchou.plan.imports;

import io.yunchou.plan.domain.QuotaLine;

/**
 * A quota and the row that it stands in.
 *
 * @param ownerField the field by which the file names who owes it
 * @param owner what stands there
 * @param replaces whether it shall take the place of quotas in force in its window
 */
record QuotaRow(long number, String ownerField, String owner, QuotaLine line, boolean replaces) {}
