package calls;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.CuratorFramework;
import org.apache.zookeeper.AsyncCallback;
import org.apache.zookeeper.CreateMode;
import org.apache.zookeeper.ZooKeeper;

class Zookeeper {
  ZooKeeper keeper;
  CuratorFramework curator;
  AsyncCallback.DataCallback data;
  AsyncCallback.StatCallback stat;

  @Step(async = true)
  void calls(Object in) throws Exception {
    keeper.create("/a", new byte[0], List.of(), CreateMode.EPHEMERAL); // blocks
    keeper.delete("/a", 1); // blocks
    keeper.exists("/a", false); // blocks
    keeper.getData("/a", false, null); // blocks
    keeper.setData("/a", new byte[0], 1); // blocks
    keeper.getChildren("/a", false); // blocks
    keeper.getACL("/a", null); // blocks
    keeper.sync("/a"); // blocks
    keeper.multi(List.of()); // blocks
    keeper.transaction().commit(); // blocks
    curator.blockUntilConnected(); // blocks
    curator.blockUntilConnected(1, TimeUnit.SECONDS); // blocks

    keeper.getData("/a", false, data, null);
    keeper.exists("/a", false, stat, null);
    keeper.setData("/a", new byte[0], 1, stat, null);
    keeper.delete("/a", 1, (code, path, context) -> {}, null);
    keeper.getState();
    keeper.getSessionId();
    keeper.transaction();
    curator.getData().inBackground().forPath("/a");
    curator.create().creatingParentsIfNeeded();
    curator.getState();
    curator.getNamespace();
    curator.usingNamespace("a");
  }
}
