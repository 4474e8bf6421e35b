package calls;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroupFuture;
import io.netty.util.concurrent.DefaultPromise;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.Promise;
import io.runnel.annotation.Step;
import java.util.concurrent.TimeUnit;

class Netty {
  Channel channel;
  ChannelFuture written;
  ChannelPromise channelPromise;
  ChannelGroupFuture all;
  EventLoopGroup group;
  Future<String> future;
  Promise<String> promise;
  DefaultPromise<String> ready;

  @Step(async = true)
  void calls(Object in) throws Exception {
    future.sync(); // blocks
    future.syncUninterruptibly(); // blocks
    future.await(); // blocks
    future.await(1, TimeUnit.SECONDS); // blocks
    future.awaitUninterruptibly(100); // blocks
    future.get(); // blocks
    promise.sync(); // blocks
    ready.await(); // blocks
    written.sync(); // blocks
    channelPromise.awaitUninterruptibly(); // blocks
    all.sync(); // blocks
    channel.writeAndFlush("").sync(); // blocks
    channel.close().await(); // blocks
    group.shutdownGracefully().sync(); // blocks
    group.awaitTermination(1, TimeUnit.SECONDS); // blocks
    GlobalEventExecutor.INSTANCE.awaitInactivity(1, TimeUnit.SECONDS); // blocks

    future.addListener(done -> future.sync());
    future.getNow();
    future.isSuccess();
    future.cancel(true);
    promise.setSuccess("");
    promise.tryFailure(new Exception());
    written.channel();
    channel.writeAndFlush("");
    channel.read();
    channel.close();
    channel.eventLoop().execute(() -> future.syncUninterruptibly());
    group.shutdownGracefully();
    group.next().schedule(() -> future.sync(), 1, TimeUnit.SECONDS);
    all.group();
  }
}
