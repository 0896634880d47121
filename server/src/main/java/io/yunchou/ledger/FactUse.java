package io.yunchou.ledger;

import java.util.List;

/**
 * The port by which the ledger learns what stands on its facts. A module whose approved runs use facts implements it;
 * without any implementation no run uses them.
 */
public interface FactUse {
    /** The names of the approved runs that used facts of the batch, for the refusal to void it. */
    List<String> approvedRunsUsing(BatchId batch);
}
