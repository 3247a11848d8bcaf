package io.picklejar.it.flink.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.beam.model.jobmanagement.v1.ArtifactApi.GetArtifactRequest;
import org.apache.beam.model.jobmanagement.v1.ArtifactApi.GetArtifactResponse;
import org.apache.beam.model.jobmanagement.v1.ArtifactApi.ResolveArtifactsRequest;
import org.apache.beam.model.jobmanagement.v1.ArtifactRetrievalServiceGrpc;
import org.apache.beam.model.jobmanagement.v1.ArtifactRetrievalServiceGrpc.ArtifactRetrievalServiceBlockingStub;
import org.apache.beam.model.pipeline.v1.RunnerApi.ArtifactInformation;
import org.apache.beam.vendor.grpc.v1p60p1.io.grpc.ManagedChannel;

/** Fetches what the launcher has staged. */
final class Artifacts {

  private final ArtifactRetrievalServiceBlockingStub service;
  private final Path folder;

  private Artifacts(ArtifactRetrievalServiceBlockingStub service, Path folder) {
    this.service = service;
    this.folder = folder;
  }

  /** {@return the files, now in {@code folder}} */
  static List<Path> fetch(
      String worker, String address, List<ArtifactInformation> needed, Path folder)
      throws IOException {
    ManagedChannel channel = Channels.open(address);
    try {
      return new Artifacts(
              ArtifactRetrievalServiceGrpc.newBlockingStub(channel)
                  .withInterceptors(Channels.as(worker)),
              Files.createDirectories(folder))
          .files(needed);
    } finally {
      channel.shutdown();
    }
  }

  private List<Path> files(List<ArtifactInformation> needed) throws IOException {
    ResolveArtifactsRequest request =
        ResolveArtifactsRequest.newBuilder().addAllArtifacts(needed).build();
    List<Path> files = new ArrayList<>();
    for (ArtifactInformation artifact : service.resolveArtifacts(request).getReplacementsList()) {
      files.add(file(artifact, folder.resolve("artifact-" + files.size() + ".jar")));
    }
    return files;
  }

  private Path file(ArtifactInformation artifact, Path file) throws IOException {
    Iterator<GetArtifactResponse> parts =
        service.getArtifact(GetArtifactRequest.newBuilder().setArtifact(artifact).build());
    try (OutputStream out = Files.newOutputStream(file)) {
      while (parts.hasNext()) {
        parts.next().getData().writeTo(out);
      }
    }
    return file;
  }
}
