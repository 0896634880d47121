package io.yunchou.story;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A form with fields and one file, as a browser sends it; the file is streamed. */
final class MultipartBody {
    private final String boundary = "yunchou-" + UUID.randomUUID();
    private final Map<String, String> fields;
    private final Path file;

    MultipartBody(Map<String, String> fields, Path file) {
        this.fields = fields;
        this.file = file;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(before()),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String before() {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        return text.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, file.getFileName()))
                .append("Content-Type: application/octet-stream\r\n\r\n")
                .toString();
    }
}
