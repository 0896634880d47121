package io.yunchou.platform.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link ListRequest} from the query string. The framework's own binding would split a filter at its commas. */
class ListRequestResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListRequest.class;
    }

    @Override
    public ListRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String[] filters = request.getParameterValues("filter");
        return new ListRequest(
                filters == null ? List.of() : List.of(filters),
                blankAsNull(request.getParameter("sort")),
                blankAsNull(request.getParameter("after")),
                limit(blankAsNull(request.getParameter("limit"))));
    }

    private static int limit(@Nullable String limit) {
        try {
            return limit == null ? ListRequest.DEFAULT_LIMIT : Integer.parseInt(limit);
        } catch (NumberFormatException notANumber) {
            throw ListRequest.unusableLimit(limit);
        }
    }

    private static @Nullable String blankAsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
