package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.domain.ShareMark;
import io.yunchou.ledger.domain.ShareOrder;
import io.yunchou.platform.list.ListError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A place in the list as clients carry it from page to page. */
final class FactCursor {
    private FactCursor() {}

    static String encoded(ShareMark mark, ShareOrder order) {
        String text = String.join(
                "\n",
                order.toString(),
                String.valueOf(mark.number()),
                String.valueOf(mark.factId()),
                String.valueOf(mark.ordinal()),
                mark.text());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor back; one made for another order is refused. */
    static ShareMark decoded(String cursor, ShareOrder order) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", 5);
            if (parts.length == 5 && parts[0].equals(order.toString())) {
                return new ShareMark(
                        Long.parseLong(parts[1]), parts[4], Long.parseLong(parts[2]), Integer.parseInt(parts[3]));
            }
        } catch (IllegalArgumentException garbled) {
            throw unusable(cursor);
        }
        throw unusable(cursor);
    }

    private static BusinessException unusable(String cursor) {
        return new BusinessException(
                ListError.UNUSABLE_CURSOR,
                "The cursor %s does not belong to this list in this order.\nMaybe start again at the first page."
                        .formatted(cursor),
                Map.of("cursor", cursor));
    }
}
