package io.yunchou.platform.identity.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser as the server sees it: it keeps cookies and sends them along, and its scripts echo the XSRF cookie. */
final class Browser {
    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    Browser(MockMvc mvc) {
        this.mvc = mvc;
    }

    ResultActions signIn(String login, String password) throws Exception {
        return send(post("/api/session"), """
                {"login": "%s", "password": "%s"}
                """.formatted(login, password));
    }

    ResultActions open(String path) throws Exception {
        return perform(get(path));
    }

    ResultActions send(HttpMethod method, String path, String json) throws Exception {
        return send(request(method, path), json);
    }

    ResultActions send(HttpMethod method, String path) throws Exception {
        return send(method, path, "");
    }

    private ResultActions send(MockHttpServletRequestBuilder call, String json) throws Exception {
        if (cookies.containsKey("XSRF-TOKEN")) {
            call.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN").getValue());
        }
        return perform(
                json.isEmpty()
                        ? call
                        : call.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    /** What a page of another site can do: the cookies go along, the header does not. */
    ResultActions sendFromAnotherSite(HttpMethod method, String path) throws Exception {
        return perform(request(method, path));
    }

    ResultActions perform(MockHttpServletRequestBuilder call) throws Exception {
        if (!cookies.isEmpty()) {
            call.cookie(cookies.values().toArray(Cookie[]::new));
        }
        ResultActions answer = mvc.perform(call);
        for (Cookie cookie : answer.andReturn().getResponse().getCookies()) {
            keep(cookie);
        }
        return answer;
    }

    private void keep(Cookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
    }

    Cookie cookie(String name) {
        return cookies.get(name);
    }
}
