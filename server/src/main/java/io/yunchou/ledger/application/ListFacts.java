package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareMark;
import io.yunchou.ledger.domain.ShareOrder;
import io.yunchou.ledger.domain.SharePage;
import io.yunchou.ledger.mirror.Mirror;
import io.yunchou.ledger.mirror.ShareTest;
import io.yunchou.platform.list.ListError;
import io.yunchou.platform.list.ListRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The ledger's list: filtered, sorted, summed and within the caller's scope. */
@Service
public class ListFacts {
    private static final int EXPORT_PAGE = 10_000;

    private final Mirror mirror;
    private final FactScope scope;
    private final QualityTests quality;
    private final FactFilters filters;

    ListFacts(Mirror mirror, FactScope scope, QualityTests quality, FactFilters filters) {
        this.mirror = mirror;
        this.scope = scope;
        this.quality = quality;
        this.filters = filters;
    }

    /**
     * One page as the caller may see it.
     *
     * @param next the cursor of the page after it; null on the last
     */
    public record Page(List<FactShare> shares, @Nullable String next, List<SharePage.KindTotal> totals) {}

    public Page list(ListRequest request) {
        ShareOrder order = order(request.sort());
        String cursor = request.after();
        ShareMark after = cursor == null ? null : FactCursor.decoded(cursor, order);
        FactQuery.Asked asked = asked(request);
        ShareTest test = quality.test(asked.qualities());
        SharePage page =
                mirror.page(scope.within(asked.filter(), asked.reportedIn()), test, order, after, request.limit());
        ShareMark next = page.next();
        return new Page(page.shares(), next == null ? null : FactCursor.encoded(next, order), page.totals());
    }

    /** The whole list, page after page: for exports. The page of the request is ignored. */
    public void pages(ListRequest request, Consumer<List<FactShare>> consumer) {
        ShareOrder order = order(request.sort());
        FactQuery.Asked asked = asked(request);
        ShareFilter filter = scope.within(asked.filter(), asked.reportedIn());
        ShareTest test = quality.test(asked.qualities());
        ShareMark after = null;
        do {
            SharePage page = mirror.page(filter, test, order, after, EXPORT_PAGE);
            consumer.accept(page.shares());
            after = page.next();
        } while (after != null);
    }

    private FactQuery.Asked asked(ListRequest request) {
        return new FactQuery(filters).read(request.filter());
    }

    private static ShareOrder order(@Nullable String sort) {
        if (sort == null) {
            return ShareOrder.LATEST_FIRST;
        }
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        for (ShareOrder.By by : ShareOrder.By.values()) {
            if (by.name().toLowerCase(Locale.ROOT).equals(column)) {
                return new ShareOrder(by, descending);
            }
        }
        throw new BusinessException(
                ListError.UNKNOWN_COLUMN,
                "This list cannot be sorted by %s.\nMaybe by one of: date, amount, document, account."
                        .formatted(column),
                Map.of("column", column));
    }
}
