package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.SignInLinks;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.domain.SecretToken;
import io.yunchou.platform.identity.persistence.LinkRows;
import io.yunchou.platform.identity.persistence.UserRows;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's sign-in links, from their making to their one use. */
@Component
public class OneTimeLinks implements SignInLinks {
    private final LinkRows links;
    private final UserRows users;
    private final OpenSession sessions;

    OneTimeLinks(LinkRows links, UserRows users, OpenSession sessions) {
        this.links = links;
        this.users = users;
        this.sessions = sessions;
    }

    @EventListener(ApplicationStartedEvent.class)
    void forgetThoseOfTheLastStart() {
        links.deleteAll();
    }

    @Override
    public String linkFor(long userId) {
        SecretToken token = SecretToken.random("");
        links.insert(token, userId);
        return "/api/session/link/" + token.text();
    }

    @Transactional
    public OpenSession.Opened follow(SecretToken token, Origin origin) {
        User user = links.take(token)
                .flatMap(users::byId)
                .filter(found -> !found.disabled())
                .orElseThrow(OneTimeLinks::notGood);
        return sessions.open(user, origin, "link");
    }

    public static BusinessException notGood() {
        return new BusinessException(
                IdentityError.LINK_NOT_GOOD,
                "This sign-in link is not good: each works once, only on the machine that runs the demonstration,"
                        + " and only until it is started again.\nMaybe start the demonstration again for new links.");
    }
}
