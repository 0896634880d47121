package io.yunchou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.yunchou.platform.access.Role;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The web client is generated from {@code web/openapi.json}; here it is held against the server as it is. */
@IntegrationTest
class OpenApiDocumentIT {
    private static final Path COMMITTED = Path.of("../web/openapi.json");
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private MockMvc mvc;

    @Test
    void committedDocumentIsTheServersOwn() throws Exception {
        String actual = documentOfTheServer();
        if (Boolean.getBoolean("yunchou.write-generated")) {
            Files.writeString(COMMITTED, actual);
        }
        assertThat(Files.readString(COMMITTED))
                .as("web/openapi.json; write it anew with -Dyunchou.write-generated=true, then 'npm run api' in web")
                .isEqualTo(actual);
    }

    private String documentOfTheServer() throws Exception {
        String answer = mvc.perform(get("/api/docs").with(SignedIn.as(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return sorted(SORTED.readTree(answer)) + "\n";
    }

    private static String sorted(JsonNode document) throws IOException {
        Object plain = SORTED.treeToValue(document, Object.class);
        ((Map<?, ?>) plain).remove("servers");
        return SORTED.writeValueAsString(plain);
    }
}
