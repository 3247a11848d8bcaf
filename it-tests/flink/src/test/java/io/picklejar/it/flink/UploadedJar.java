package io.picklejar.it.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A jar that a JobManager was sent, as its web page does, to run programs of it.
 *
 * @param cluster has the jar
 * @param id how the JobManager calls it
 */
record UploadedJar(FlinkCluster cluster, String id) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BOUNDARY = "------------picklejar";
  private static final Pattern FILE = Pattern.compile("\"filename\":\"[^\"]*/([^\"/]+)\"");
  private static final Pattern JOB = Pattern.compile("\"jobid\":\"(\\w+)\"");

  static UploadedJar send(FlinkCluster cluster, Path jar) throws IOException, InterruptedException {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"jarfile\"; filename=\"job.jar\"\r\n"
            + "Content-Type: application/x-java-archive\r\n\r\n";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(head.formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    body.write(Files.readAllBytes(jar));
    body.write("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return new UploadedJar(
        cluster, found(FILE, post(cluster, "/jars/upload", type, body.toByteArray())));
  }

  /** Runs a program to its end; {@return what the JobManager says of its job} */
  String run(String main, List<String> arguments) throws IOException, InterruptedException {
    String request =
        "{\"entryClass\":\"%s\",\"programArgsList\":[\"%s\"]}"
            .formatted(main, String.join("\",\"", arguments));
    byte[] body = request.getBytes(StandardCharsets.UTF_8);
    String answer = post(cluster, "/jars/" + id + "/run", "application/json", body);
    String job = found(JOB, answer);
    cluster.await(
        "/jobs/" + job, state -> state.matches("(?s).*\"state\":\"(FINISHED|FAILED)\".*"));
    return cluster.await("/jobs/" + job + "/exceptions", exceptions -> exceptions.startsWith("{"));
  }

  private static String post(FlinkCluster cluster, String path, String type, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(cluster.uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String found(Pattern pattern, String answer) {
    Matcher matcher = pattern.matcher(answer);
    if (!matcher.find()) {
      throw new AssertionError(answer);
    }
    return matcher.group(1);
  }
}
