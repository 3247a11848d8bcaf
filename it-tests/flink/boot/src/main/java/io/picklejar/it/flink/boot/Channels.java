package io.picklejar.it.flink.boot;

import org.apache.beam.vendor.grpc.v1p60p1.io.grpc.ClientInterceptor;
import org.apache.beam.vendor.grpc.v1p60p1.io.grpc.ManagedChannel;
import org.apache.beam.vendor.grpc.v1p60p1.io.grpc.Metadata;
import org.apache.beam.vendor.grpc.v1p60p1.io.grpc.netty.NettyChannelBuilder;
import org.apache.beam.vendor.grpc.v1p60p1.io.grpc.stub.MetadataUtils;

/** Connections to the runner, in the name of one worker. */
final class Channels {

  private Channels() {}

  static ManagedChannel open(String address) {
    return NettyChannelBuilder.forTarget(address)
        .usePlaintext()
        .maxInboundMessageSize(Integer.MAX_VALUE)
        .build();
  }

  /** {@return what tells the runner which worker asks} */
  static ClientInterceptor as(String worker) {
    Metadata headers = new Metadata();
    headers.put(Metadata.Key.of("worker_id", Metadata.ASCII_STRING_MARSHALLER), worker);
    return MetadataUtils.newAttachHeadersInterceptor(headers);
  }
}
