package io.yunchou.platform.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a list as a file, row by row: memory does not grow with its length. */
@Component
public class Exports {
    /**
     * Writes the file into the response, with headers in the caller's language. Should the list fail half-way, the
     * connection is broken off, so that a shortened file cannot be taken for a whole one.
     */
    public <T> void send(ExportTable<T> table, ExportFormat format, Rows<T> rows, HttpServletResponse response) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s.%s\"".formatted(table.name(), format.ending()));
        try {
            write(table, format, rows, LocaleContextHolder.getLocale(), response.getOutputStream());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException("The export %s was broken off.".formatted(table.name()), brokenOff);
        }
    }

    /** As {@link #send}, to any stream and for any language. The stream is flushed, not closed. */
    public <T> void write(ExportTable<T> table, ExportFormat format, Rows<T> rows, Locale locale, OutputStream output)
            throws IOException {
        switch (format) {
            case CSV -> new CsvExport<>(table, locale).write(rows, output);
            case XLSX -> new XlsxExport<>(table, locale).write(rows, output);
        }
    }
}
