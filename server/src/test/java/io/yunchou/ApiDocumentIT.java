package io.yunchou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.yunchou.platform.access.Role;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed API document, from which the web application's client is generated, is the server's own. After a change
 * of the API run this test with {@code -Dapi.document=write}, then {@code npm run api} in {@code web}, and commit both.
 */
@IntegrationTest
class ApiDocumentIT {
    private static final Path COMMITTED = Path.of("..", "web", "openapi.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private MockMvc mvc;

    @Test
    void theCommittedApiDocumentIsTheServersOwn() throws Exception {
        String current = currentDocument();
        if ("write".equals(System.getProperty("api.document"))) {
            Files.writeString(COMMITTED, current);
        }
        assertThat(committedDocument())
                .as("web/openapi.json is not what the server offers.%n"
                        + "Maybe run this test with -Dapi.document=write, then npm run api in web, and commit both.")
                .isEqualTo(current);
    }

    private static String committedDocument() throws IOException {
        return Files.readString(COMMITTED);
    }

    private String currentDocument() throws Exception {
        String answer = mvc.perform(get("/api/docs").with(SignedIn.as(Role.ADMINISTRATOR)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        ObjectNode document = (ObjectNode) MAPPER.readTree(answer);
        document.remove("servers");
        return MAPPER.writeValueAsString(MAPPER.treeToValue(document, Object.class)) + "\n";
    }
}
