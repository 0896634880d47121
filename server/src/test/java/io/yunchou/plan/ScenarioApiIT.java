package io.yunchou.plan;

import static io.yunchou.platform.access.Role.REGION_MANAGER;
import static io.yunchou.platform.access.Role.SALES_OPS_HQ;
import static io.yunchou.platform.access.Role.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.yunchou.org.Organisation;
import io.yunchou.platform.transfer.ImportEntity;
import io.yunchou.support.EmptyTables;
import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class ScenarioApiIT {
    @Autowired
    private MockMvc mvc;

    private PlanCompany company;
    private String path;
    private String north;
    private String south;

    @BeforeEach
    void open(
            @Autowired ApplicationContext context,
            @Autowired List<ImportEntity<?>> entities,
            @Autowired PlatformTransactionManager manager,
            @Autowired Organisation organisation)
            throws Exception {
        EmptyTables.empty(context);
        company = new PlanCompany(entities, manager, organisation);
        SignedIn.asSystem().run(company::found);
        north = "U" + company.unit("N").value();
        south = "U" + company.unit("S").value();
        MockHttpServletResponse opened = post(planner(), "/api/plan/scenarios", """
                {"name": "Plan", "fiscalYear": "FY2015", "measure": "booking-net", "organisationOn": "2015-01-01"}""");
        assertThat(opened.getStatus()).isEqualTo(201);
        path = "/api/plan/scenarios/" + JsonPath.read(opened.getContentAsString(), "$.scenario.id");
    }

    @Test
    void anEditIsAnsweredWithWhatItDidAndShowsInTheGrid() throws Exception {
        MockHttpServletResponse edited = post(planner(), path + "/edits", set(0, north, "FY2015-Q1", "900"));

        assertThat(edited.getStatus()).isEqualTo(200);
        assertThat((String) read(edited, "$.cells[0].after")).isEqualTo("900");
        assertThat((List<?>) read(post(planner(), path + "/grid", """
                                {"rows": {"depth": 1}, "periods": ["FY2015-Q1", "FY2015"], "measures": ["quota"]}"""), "$.rows[*].values"))
                .hasToString("[[\"900\",\"900\"],[\"900\",\"900\"],[\"0\",\"0\"]]");
    }

    @Test
    void aConflictIsA409ThatSaysWhatChanged() throws Exception {
        post(planner(), path + "/edits", set(0, north, "FY2015-Q1", "900"));
        MockHttpServletResponse refused = post(planner().user(2), path + "/edits", set(0, north, "FY2015", "1"));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat((String) read(refused, "$.code")).isEqualTo("plan.cells-changed");
        assertThat((String) read(refused, "$.args.changes[0].cells[0].node")).isEqualTo(north);
    }

    @Test
    void sellersReadAndDoNotEdit() throws Exception {
        assertThat(post(SignedIn.as(SELLER), path + "/edits", set(0, north, "FY2015", "1"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anExportedFileComesBackWithOnlyWhatItsAuthorChanged() throws Exception {
        post(planner(), path + "/edits", set(0, north, "FY2015", "1200"));
        byte[] file = changed(exported(manager()), north, "FY2015-Q1 · quota", "500");
        post(planner(), path + "/edits", set(1, south, "FY2015", "77"));
        MockHttpServletResponse taken = importing(manager(), file);

        assertThat(taken.getContentAsString()).contains("\"accepted\":1").contains("\"refused\":0");
        assertThat((List<?>) read(post(planner(), path + "/grid", """
                                {"periods": ["FY2015-Q1"], "measures": ["quota"]}"""), "$.rows[1].values"))
                .hasToString("[\"500\"]");
    }

    @Test
    void anImportSaysOfEachCellWhyItIsNotTaken() throws Exception {
        byte[] file = changed(exported(planner()), north, "FY2015-Q1 · quota", "many");
        assertThat(importing(planner(), file).getContentAsString()).contains("plan.not-a-number");

        byte[] meanwhile = changed(exported(planner()), north, "FY2015-Q1 · quota", "5");
        post(planner(), path + "/edits", set(0, north, "FY2015-Q1", "900"));
        assertThat(importing(planner(), meanwhile).getContentAsString()).contains("plan.cells-changed");

        assertThat(importing(planner(), "node (scenario 1, operation 1),a\nU1,2\n".getBytes("UTF-8"))
                        .getStatus())
                .isEqualTo(422);
    }

    private byte[] exported(SignedIn who) throws Exception {
        return mvc.perform(
                        MockMvcRequestBuilders.get(path + "/export").with(who).locale(java.util.Locale.ENGLISH))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private MockHttpServletResponse importing(SignedIn who, byte[] file) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(path + "/import")
                        .with(who)
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(file))
                .andReturn()
                .getResponse();
    }

    /** The workbook with another value in one cell, as a person would change it. */
    private static byte[] changed(byte[] file, String node, String header, String value) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file));
                Workbook written = new Workbook(output, "test", "1.0")) {
            Worksheet sheet = written.newWorksheet("plan");
            List<Row> rows = read.getFirstSheet().read();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).getCellCount(); column++) {
                    boolean hit = rows.get(row).getCellText(0).equals(node)
                            && rows.getFirst().getCellText(column).equals(header);
                    sheet.value(row, column, hit ? value : rows.get(row).getCellText(column));
                }
            }
        }
        return output.toByteArray();
    }

    private MockHttpServletResponse post(SignedIn who, String where, String body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post(where)
                        .with(who)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private static <T> T read(MockHttpServletResponse response, String what) throws UnsupportedEncodingException {
        return JsonPath.read(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8), what);
    }

    private static String set(long seen, String node, String period, String value) {
        return """
                {"seenSequence": %d, "wish": {"kind": "SET", "cells": [{"node": "%s", "period": "%s", "value": "%s"}]}}""".formatted(seen, node, period, value);
    }

    private static SignedIn planner() {
        return SignedIn.as(SALES_OPS_HQ).user(1);
    }

    private SignedIn manager() {
        return SignedIn.as(REGION_MANAGER).user(5).of(company.person("ann"));
    }
}
