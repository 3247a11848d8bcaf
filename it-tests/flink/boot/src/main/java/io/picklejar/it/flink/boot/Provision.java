package io.picklejar.it.flink.boot;

import org.apache.beam.model.fnexecution.v1.ProvisionApi.GetProvisionInfoRequest;
import org.apache.beam.model.fnexecution.v1.ProvisionApi.ProvisionInfo;
import org.apache.beam.model.fnexecution.v1.ProvisionServiceGrpc;
import org.apache.beam.vendor.grpc.v1p60p1.io.grpc.ManagedChannel;

/** Asks the runner what a worker needs to know. */
final class Provision {

  private Provision() {}

  static ProvisionInfo of(String worker, String address) {
    ManagedChannel channel = Channels.open(address);
    try {
      return ProvisionServiceGrpc.newBlockingStub(channel)
          .withInterceptors(Channels.as(worker))
          .getProvisionInfo(GetProvisionInfoRequest.getDefaultInstance())
          .getInfo();
    } finally {
      channel.shutdown();
    }
  }
}
