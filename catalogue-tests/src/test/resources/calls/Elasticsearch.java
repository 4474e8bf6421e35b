package calls;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.GetRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import io.runnel.annotation.Step;
import org.opensearch.client.opensearch.OpenSearchAsyncClient;
import org.opensearch.client.opensearch.OpenSearchClient;

class Elasticsearch {
  ElasticsearchClient client;
  ElasticsearchAsyncClient async;
  ElasticsearchIndicesClient indices;
  SearchRequest search;
  GetRequest get;
  OpenSearchClient open;
  OpenSearchAsyncClient openAsync;
  org.opensearch.client.opensearch.core.GetRequest openGet;

  @Step(async = true)
  void calls(Object in) throws Exception {
    client.search(search, String.class); // blocks
    client.search(asked -> asked.index("a"), String.class); // blocks
    client.get(get, String.class).found(); // blocks
    client.index(sent -> sent.index("a").document("b")); // blocks
    client.delete(removed -> removed.index("a").id("1")); // blocks
    client.count(); // blocks
    client.info(); // blocks
    client.ping(); // blocks
    client.indices().create(made -> made.index("a")); // blocks
    client.indices().refresh(); // blocks
    client.cluster().health(); // blocks
    indices.exists(asked -> asked.index("a")); // blocks
    open.get(openGet, String.class); // blocks
    open.info(); // blocks
    open.indices().refresh(); // blocks
    open.cluster().health(); // blocks

    client.indices();
    client.cluster();
    client.cat();
    client.withTransportOptions(options -> options);
    async.search(search, String.class);
    async.get(get, String.class).thenApply(found -> found.found());
    async.ping();
    async.indices().refresh();
    indices.withTransportOptions(options -> options);
    open.indices();
    open.snapshot();
    open.generic();
    openAsync.get(openGet, String.class);
    openAsync.info();
    GetRequest.of(made -> made.index("a").id("1"));
  }
}
