package io.yunchou.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.transfer.read.WorkbookFixture;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ImportApiIT {
    private static final String ARTICLES = "编号*,名称*,单价（千元）\nA-1,apple,1.5\nA-2,,2\nA-3,cherry,much\nA-4,date,4\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Articles articles;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTable() {
        articles.makeTable();
    }

    @Test
    void goesFromFileByProposalAndDryRunToImportAndBack() throws Exception {
        long file = store("articles.csv", ARTICLES.getBytes(Charset.forName("GB18030")));
        JsonNode preview = ok(get("/api/imports/files/{id}/preview", file).param("entity", ArticleImport.NAME));
        assertThat(preview.get("encoding").asString()).isEqualTo("GB18030");
        assertThat(preview.get("columns").get(2).get("unit").asString()).isEqualTo("千元");
        assertThat(preview.get("proposal"))
                .allSatisfy(field -> assertThat(field.get("confidence").asString())
                        .isEqualTo(field.get("field").asString().equals("price") ? "AMBER" : "GREEN"));

        long dryRun = begin(file, preview.get("step"), ImportPolicy.GOOD_ROWS, true);
        JsonNode tried = await(dryRun, "TRIED");
        assertThat(tried.get("steps").get(0).get("good").asLong()).isEqualTo(2);
        assertThat(tried.get("steps").get(0).get("bad").asLong()).isEqualTo(2);
        assertThat(articles.all()).isEmpty();

        long done = begin(file, preview.get("step"), ImportPolicy.GOOD_ROWS, false);
        await(done, "DONE");
        assertThat(articles.all())
                .containsExactly(
                        new Article("A-1", "apple", new BigDecimal("1500.0000")),
                        new Article("A-4", "date", new BigDecimal("4000.0000")));
        JsonNode problems = ok(get("/api/imports/{id}/problems", done)).get("items");
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.get(1).get("row").asLong()).isEqualTo(4);
        assertThat(problems.get(1).get("value").asString()).isEqualTo("much");
        assertThat(text(get("/api/imports/{id}/steps/1/problems/export", done).locale(java.util.Locale.US)))
                .contains("Row,Field,Value,Problem,Expected,编号*,名称*,单价（千元）")
                .contains("3,name,,missing,a value such as apple,A-2,,2")
                .contains("4,price,much,not-a-number,a number such as 1.50,A-3,cherry,much");

        assertThat(ok(post("/api/imports/{id}/undo", done)).get("importId").asLong())
                .isEqualTo(done);
        await(done, "UNDONE");
        assertThat(articles.all()).isEmpty();
        assertThat(call(post("/api/imports/{id}/undo", done)).getStatus()).isEqualTo(409);
    }

    @Test
    void keepsEverythingOutForOneBadRowWhereAskedTo() throws Exception {
        long file = store("articles.csv", ARTICLES.getBytes(StandardCharsets.UTF_8));
        JsonNode step = ok(get("/api/imports/files/{id}/preview", file).param("entity", ArticleImport.NAME))
                .get("step");
        JsonNode refused = await(begin(file, step, ImportPolicy.ALL_OR_NOTHING, false), "REFUSED");
        assertThat(refused.get("steps").get(0).get("bad").asLong()).isEqualTo(2);
        assertThat(articles.all()).isEmpty();
    }

    @Test
    void failsWholeWithACodeWhereTheSourceDoesNotFitTheFile() throws Exception {
        long file = store("other.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8));
        JsonNode step = json.readTree("""
                {"name": "s", "entity": "test.article", "from": {"file": "other.csv"}, "fields": {"code": "编号", "name": "y"}}
                """);
        long id = begin(file, step, ImportPolicy.GOOD_ROWS, false);
        JsonNode failed = await(id, "FAILED");
        JsonNode job = ok(get("/api/jobs/{id}", failed.get("jobId").asLong()));
        assertThat(job.get("failure").get("code").asString()).isEqualTo("transfer.unknown-column");
    }

    @Test
    void recognisesAFileWhoseLikeASavedSourceHasSeen() throws Exception {
        String text = "Article No,Article Name\nA-1,apple\n";
        long file = store("shop.csv", text.getBytes(StandardCharsets.UTF_8));
        String source = """
                {"format": 1, "name": "Shop", "steps": [{"name": "s", "entity": "test.article",
                 "from": {"file": "shop.csv"}, "fields": {"code": "Article No", "name": {"column": "Article Name"}}}]}
                """;
        JsonNode saved = ok(post("/api/imports/sources")
                .contentType(MediaType.APPLICATION_JSON)
                .content(source));
        String request = "{\"fileIds\": [%d], \"sourceId\": %d, \"policy\": \"GOOD_ROWS\", \"dryRun\": true}"
                .formatted(file, saved.get("id").asLong());
        await(
                ok(post("/api/imports").contentType(MediaType.APPLICATION_JSON).content(request))
                        .get("importId")
                        .asLong(),
                "TRIED");
        long next = store("again.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(ok(get("/api/imports/files/{id}/preview", next))
                        .get("sources")
                        .get(0)
                        .asString())
                .isEqualTo("Shop");
        String yaml =
                text(get("/api/imports/sources/{id}/document", saved.get("id").asLong()));
        assertThat(yaml).contains("name: Shop").contains("entity: test.article");
        assertThat(ok(post("/api/imports/sources/read")
                        .contentType("application/yaml")
                        .content(yaml)))
                .isEqualTo(saved.get("document"));
    }

    @Test
    void readsAWorkbookOfAZip() throws Exception {
        Path book = WorkbookFixture.workbook()
                .sheet(
                        "s",
                        WorkbookFixture.row(1, WorkbookFixture.inline("A1", "编号"), WorkbookFixture.inline("B1", "名称"))
                                + WorkbookFixture.row(
                                        2, WorkbookFixture.inline("A2", "007"), WorkbookFixture.inline("B2", "bond")))
                .in(folder, "book.xlsx");
        long file = store("book.xlsx", Files.readAllBytes(book));
        JsonNode preview = ok(get("/api/imports/files/{id}/preview", file).param("entity", ArticleImport.NAME));
        assertThat(preview.get("parts").get(0).get("sheets").get(0).asString()).isEqualTo("s");
        await(begin(file, preview.get("step"), ImportPolicy.ALL_OR_NOTHING, false), "DONE");
        assertThat(articles.all()).extracting(Article::code).containsExactly("007");
    }

    @Test
    void refusesFilesThatAreNone() throws Exception {
        assertThat(refusal(store(new byte[0], "empty.csv"))).isEqualTo("transfer.empty-file");
        assertThat(refusal(store("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.csv")))
                .isEqualTo("transfer.unknown-format");
    }

    @Test
    void refusesAFileThatSaysItIsTooLargeBeforeItIsRead() throws Exception {
        MockHttpServletRequestBuilder upload = post("/api/imports/files")
                .param("name", "huge.csv")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content("a,b\n")
                .with(request -> {
                    org.springframework.mock.web.MockHttpServletRequest huge =
                            new org.springframework.mock.web.MockHttpServletRequest(
                                    request.getServletContext(), "POST", "/api/imports/files") {
                                @Override
                                public long getContentLengthLong() {
                                    return 2L << 30;
                                }
                            };
                    huge.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
                    huge.setParameter("name", "huge.csv");
                    return huge;
                });
        MockHttpServletResponse response = call(upload);
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(refusal(response)).isEqualTo("transfer.file-too-large");
    }

    @Test
    void givesATemplateInTheReadersLanguage() throws Exception {
        assertThat(text(get("/api/imports/entities/{name}/template", ArticleImport.NAME)
                        .param("format", "CSV")
                        .locale(java.util.Locale.SIMPLIFIED_CHINESE)))
                .isEqualTo("\uFEFF编号*,名称*,单价\r\nA-1,apple,1.50\r\n");
    }

    private long store(String name, byte[] content) throws Exception {
        MockHttpServletResponse response = store(content, name);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(201);
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8))
                .get("id")
                .asLong();
    }

    private MockHttpServletResponse store(byte[] content, String name) throws Exception {
        return call(post("/api/imports/files")
                .param("name", name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content));
    }

    private long begin(long file, JsonNode step, ImportPolicy policy, boolean dryRun) throws Exception {
        String request = json.writeValueAsString(Map.of(
                "fileIds",
                java.util.List.of(file),
                "source",
                Map.of("format", 1, "name", "by hand", "steps", java.util.List.of(step)),
                "policy",
                policy,
                "dryRun",
                dryRun));
        return ok(post("/api/imports").contentType(MediaType.APPLICATION_JSON).content(request))
                .get("importId")
                .asLong();
    }

    private JsonNode await(long importId, String state) throws Exception {
        Instant deadline = Instant.now().plusSeconds(30);
        while (true) {
            JsonNode found = ok(get("/api/imports/{id}", importId));
            if (found.get("state").asString().equals(state)) {
                return found;
            }
            assertThat(Instant.now()).as("patience with %s", found).isBefore(deadline);
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private JsonNode ok(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = call(request);
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isBetween(200, 299);
        return json.readTree(body);
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return call(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private String refusal(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8))
                .get("code")
                .asString();
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(Role.ADMINISTRATOR)))
                .andReturn()
                .getResponse();
    }
}
