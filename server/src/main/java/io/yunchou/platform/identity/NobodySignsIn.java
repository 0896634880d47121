package io.yunchou.platform.identity;

import io.yunchou.platform.access.CallerSource;
import io.yunchou.platform.access.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds the place of sessions until they land. */
@Component
class NobodySignsIn implements CallerSource {
    @Override
    public Optional<SignIn> signInOf(HttpServletRequest request) {
        return Optional.empty();
    }
}
