package io.yunchou.platform.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.access.Role;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import planted.web.ControllerOfUndeclaredAccess;

/** Every door of the API, held against what it declares and against every role. */
@IntegrationTest
class PermissionMatrixIT {
    private static final Path COMMITTED = Path.of("../docs/generated/permissions.md");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Permissions permissions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointDeclaresOnePermissionThatExists() {
        assertThat(Endpoint.all(mappings))
                .filteredOn(endpoint -> !isSound(endpoint.access()))
                .isEmpty();
    }

    @Test
    void plantedControllersAreFound() {
        Stream<DeclaredAccess> planted = Arrays.stream(ControllerOfUndeclaredAccess.class.getDeclaredMethods())
                .map(DeclaredAccess::of);
        assertThat(planted).hasSize(3).noneMatch(this::isSound);
    }

    private boolean isSound(DeclaredAccess access) {
        return switch (access) {
            case DeclaredAccess.Permission(String name) -> permissions.all().contains(name);
            case DeclaredAccess.Undeclared() -> false;
            case DeclaredAccess.SignedIn _, DeclaredAccess.Everybody _ -> true;
        };
    }

    @Test
    void everyRoleIsRefusedExactlyWhereItHasNoPermission() throws Exception {
        List<String> differences = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(mappings)) {
            for (Role role : Role.values()) {
                boolean refused = isRefused(endpoint.call().with(SignedIn.as(role)), "access.missing-permission");
                if (refused == granted(endpoint, role)) {
                    differences.add("%s %s as %s: %s"
                            .formatted(endpoint.method(), endpoint.path(), role, refused ? "refused" : "let in"));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void noEndpointFailsUnexpectedlyWhenCalledWithNothing() throws Exception {
        List<String> failures = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(mappings)) {
            MockHttpServletRequestBuilder call = endpoint.call().with(SignedIn.asSystem());
            MockHttpServletResponse answer = mvc.perform(call).andReturn().getResponse();
            if (answer.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value()
                    && !endpoint.path().equals("/error")) {
                failures.add(endpoint.method() + " " + endpoint.path() + ": " + answer.getContentAsString());
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void whoeverIsNotSignedInIsRefusedExactlyWhereADoorIsNotOpenToAll() throws Exception {
        List<String> differences = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(mappings)) {
            boolean open = endpoint.access() instanceof DeclaredAccess.Everybody;
            if (isRefused(endpoint.call(), "access.not-signed-in") == open) {
                differences.add(endpoint.method() + " " + endpoint.path());
            }
        }
        assertThat(differences).isEmpty();
    }

    private boolean isRefused(MockHttpServletRequestBuilder call, String code) throws Exception {
        MockHttpServletResponse answer = mvc.perform(call).andReturn().getResponse();
        return answer.getStatus() / 100 == 4 && answer.getContentAsString().contains("\"code\":\"" + code + "\"");
    }

    private boolean granted(Endpoint endpoint, Role role) {
        return switch (endpoint.access()) {
            case DeclaredAccess.Permission(String name) ->
                permissions.holders(name).contains(role);
            case DeclaredAccess.SignedIn _, DeclaredAccess.Everybody _ -> true;
            case DeclaredAccess.Undeclared() -> false;
        };
    }

    @Test
    void anAdministratorNeitherSeesPayNorApprovesBusiness() {
        assertThat(permissions.of(List.of(Role.ADMINISTRATOR)))
                .doesNotContain("pay.read")
                .noneMatch(permission -> permission.contains("approve") || permission.contains("publish"));
    }

    @Test
    void committedMatrixIsTheServersOwn() throws Exception {
        String actual = matrix();
        if (Boolean.getBoolean("yunchou.write-generated")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, actual);
        }
        assertThat(Files.readString(COMMITTED))
                .as("docs/generated/permissions.md; write it anew with -Dyunchou.write-generated=true")
                .isEqualTo(actual);
    }

    private String matrix() {
        String roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | "));
        String rule = "|---|---" + "|:-:".repeat(Role.values().length) + "|\n";
        return "# Who may call what\n\nMade by a test from the server itself; do not edit. Data scope is a second check.\n\n"
                + "| endpoint | needs | " + roles + " |\n" + rule
                + Endpoint.all(mappings).stream()
                        .filter(endpoint -> endpoint.path().startsWith("/api/"))
                        .map(this::line)
                        .collect(Collectors.joining());
    }

    private String line(Endpoint endpoint) {
        String marks = Arrays.stream(Role.values())
                .map(role -> granted(endpoint, role) ? "●" : "")
                .collect(Collectors.joining(" | "));
        return "| `%s %s` | %s | %s |%n".formatted(endpoint.method(), endpoint.path(), needs(endpoint.access()), marks);
    }

    private static String needs(DeclaredAccess access) {
        return switch (access) {
            case DeclaredAccess.Permission(String name) -> "`" + name + "`";
            case DeclaredAccess.SignedIn _ -> "a sign-in";
            case DeclaredAccess.Everybody() -> "nothing";
            case DeclaredAccess.Undeclared() -> "undeclared";
        };
    }
}
