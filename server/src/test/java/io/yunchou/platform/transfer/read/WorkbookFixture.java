package io.yunchou.platform.transfer.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part, so that a test can say what other programs really write. */
public final class WorkbookFixture {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private int sheetCount;

    private WorkbookFixture() {
        parts.put("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="xl/workbook.xml"/></Relationships>""");
    }

    public static WorkbookFixture workbook() {
        return new WorkbookFixture();
    }

    /** A sheet whose rows are given as the XML between {@code <sheetData>} and its end. */
    public WorkbookFixture sheet(String name, String rows) {
        return sheet(name, "", rows);
    }

    WorkbookFixture hiddenSheet(String name, String rows) {
        return sheet(name, " state=\"hidden\"", rows);
    }

    private WorkbookFixture sheet(String name, String state, String rows) {
        sheetCount++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>".formatted(name, sheetCount, state, sheetCount));
        relations.append("""
                <Relationship Id="rId%d" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                Target="worksheets/sheet%d.xml"/>""".formatted(sheetCount, sheetCount));
        parts.put("xl/worksheets/sheet%d.xml".formatted(sheetCount), """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>\
                <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>""".formatted(rows));
        return this;
    }

    WorkbookFixture sharedStrings(String... items) {
        parts.put("xl/sharedStrings.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</sst>""".formatted(String.join("", items)));
        type("sharedStrings.xml", "sharedStrings");
        relations.append("""
                <Relationship Id="rId900" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" \
                Target="sharedStrings.xml"/>""");
        return this;
    }

    /** Number formats: cell style 0 is general, style n has the n-th format. */
    WorkbookFixture formats(String... formats) {
        StringBuilder declared = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            declared.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(176 + i, formats[i]));
            styles.append("<xf numFmtId=\"%d\" applyNumberFormat=\"1\"/>".formatted(176 + i));
        }
        parts.put("xl/styles.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <numFmts count="%d">%s</numFmts><cellXfs count="%d">%s</cellXfs></styleSheet>""".formatted(formats.length, declared, formats.length + 1, styles));
        type("styles.xml", "styles");
        relations.append("""
                <Relationship Id="rId901" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
                Target="styles.xml"/>""");
        return this;
    }

    WorkbookFixture part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Path in(Path folder, String name) {
        parts.put("xl/workbook.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets>%s</sheets></workbook>""".formatted(sheets));
        parts.put("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""".formatted(relations));
        type("workbook.xml", "sheet.main");
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                %s</Types>""".formatted(types));
        return zip(folder.resolve(name), parts);
    }

    private void type(String part, String type) {
        types.append("""
                <Override PartName="/xl/%s" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml"/>""".formatted(part, type));
    }

    /** A ZIP with these parts. */
    public static Path zip(Path target, Map<String, String> parts) {
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A cell with its text inside, as many programs write. */
    public static String inline(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }

    public static String number(String reference, String number) {
        return "<c r=\"%s\"><v>%s</v></c>".formatted(reference, number);
    }

    static String styled(String reference, int style, String number) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(reference, style, number);
    }

    public static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }
}
