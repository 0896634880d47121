package io.yunchou.platform.access.enforcement;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One door of the API: a method, a path, and what the controller method behind it declares. */
record Endpoint(String method, String path, Set<MediaType> consumes, DeclaredAccess access, String handler) {
    static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(Endpoint::of)
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<Endpoint> of(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        RequestMappingInfo info = entry.getKey();
        HandlerMethod handler = entry.getValue();
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream()
                                .map(method -> new Endpoint(
                                        method.name(),
                                        path,
                                        info.getConsumesCondition().getConsumableMediaTypes(),
                                        DeclaredAccess.of(handler),
                                        handler.getShortLogMessage())));
    }

    /** A call that gets as far as the gate, and with an empty body not much further. */
    MockHttpServletRequestBuilder call() {
        return request(HttpMethod.valueOf(method), URI.create(path.replaceAll("\\{[^}]+}", "1")))
                .contentType(consumes.stream().findFirst().orElse(MediaType.APPLICATION_JSON));
    }
}
