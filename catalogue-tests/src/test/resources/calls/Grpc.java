package calls;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.stub.AbstractAsyncStub;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.BlockingClientCall;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import io.runnel.annotation.Step;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

class Grpc {
  GreeterBlockingStub stub;
  GreeterStub async;
  StreamObserver<String> observer;
  Channel channel;
  ManagedChannel managed;
  Server server;
  MethodDescriptor<String, String> method;
  BlockingClientCall<String, String> call;
  ClientCall<String, String> plain;

  @Step(async = true)
  void calls(Object in) throws Exception {
    stub.greet("Ada"); // blocks
    stub.greetMany("Ada"); // blocks
    stub.withDeadlineAfter(1, TimeUnit.SECONDS).greet("Ada"); // blocks
    ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, ""); // blocks
    ClientCalls.blockingUnaryCall(plain, ""); // blocks
    ClientCalls.blockingServerStreamingCall(plain, ""); // blocks
    call.read(); // blocks
    call.write(""); // blocks
    call.hasNext(); // blocks
    managed.awaitTermination(1, TimeUnit.SECONDS); // blocks
    managed.shutdown().awaitTermination(1, TimeUnit.SECONDS); // blocks
    server.awaitTermination(); // blocks

    stub.withDeadlineAfter(1, TimeUnit.SECONDS);
    stub.withWaitForReady();
    stub.getChannel();
    async.greet("Ada", observer);
    async.withCompression("gzip").greet("Ada", observer);
    observer.onNext("");
    ClientCalls.asyncUnaryCall(plain, "", observer);
    ClientCalls.futureUnaryCall(plain, "");
    call.cancel("", null);
    call.halfClose();
    managed.shutdown();
    managed.getState(false);
    server.shutdown();
    channel.newCall(method, CallOptions.DEFAULT);
    plain.start(null, null);
  }

  /** As the compiler for protocol buffers writes it. */
  static final class GreeterBlockingStub extends AbstractBlockingStub<GreeterBlockingStub> {
    GreeterBlockingStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected GreeterBlockingStub build(Channel channel, CallOptions options) {
      return new GreeterBlockingStub(channel, options);
    }

    public String greet(String name) {
      return name;
    }

    public Iterator<String> greetMany(String name) {
      return null;
    }
  }

  static final class GreeterStub extends AbstractAsyncStub<GreeterStub> {
    GreeterStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected GreeterStub build(Channel channel, CallOptions options) {
      return new GreeterStub(channel, options);
    }

    public void greet(String name, StreamObserver<String> greeting) {}
  }
}
