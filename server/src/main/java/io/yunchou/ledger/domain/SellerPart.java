package io.yunchou.ledger.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A seller's part of a fact.
 *
 * @param sellerId null where the fact has no seller
 * @param positionId the position that the seller holds on the date; null where he holds none
 * @param percent the part in percent
 */
public record SellerPart(@Nullable Long sellerId, @Nullable Long positionId, BigDecimal percent) {}
