package calls;

import com.google.api.gax.longrunning.OperationFuture;
import com.google.api.gax.rpc.OperationCallable;
import com.google.api.gax.rpc.ServerStream;
import com.google.api.gax.rpc.ServerStreamingCallable;
import com.google.api.gax.rpc.UnaryCallable;
import io.runnel.annotation.Step;

class GoogleCloud {
  UnaryCallable<String, String> unary;
  OperationCallable<String, String, String> operation;
  ServerStreamingCallable<String, String> streaming;
  ServerStream<String> stream;
  OperationFuture<String, String> future;

  @Step(async = true)
  void calls(Object in) throws Exception {
    unary.call("a"); // blocks
    unary.call("a", null); // blocks
    operation.call("a"); // blocks
    streaming.blockingServerStreamingCall("a"); // blocks
    stream.iterator(); // blocks
    for (String each : streaming.call("a")) {} // blocks
    future.get(); // blocks
    unary.futureCall("a").get(); // blocks

    unary.futureCall("a");
    unary.withDefaultCallContext(null);
    operation.futureCall("a");
    operation.cancel("a");
    streaming.call("a");
    streaming.first();
    streaming.all().futureCall("a");
    stream.cancel();
    stream.isReceiveReady();
    future.getName();
    future.getMetadata();
  }
}
