package planted.web;

import io.yunchou.platform.access.OpenToAll;
import io.yunchou.platform.access.Requires;
import org.springframework.web.bind.annotation.GetMapping;

/** Not a bean: it only shows that the check of declared permissions can fail. */
public class ControllerOfUndeclaredAccess {
    @GetMapping("/api/planted/silent")
    public String saysNothing() {
        return "";
    }

    @GetMapping("/api/planted/contradiction")
    @OpenToAll
    @Requires("administration.manage-users")
    public String contradictsItself() {
        return "";
    }

    @GetMapping("/api/planted/misspelt")
    @Requires("administration.manage-usres")
    public String namesAnUnknownPermission() {
        return "";
    }
}
