package calls;

import io.runnel.annotation.Step;
import java.io.IOException;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

class Retrofit {
  Call<String> call;
  Weather weather;
  retrofit2.Retrofit retrofit;
  Response<String> response;
  Callback<String> callback;

  interface Weather {
    Call<String> forecast(String city);
  }

  @Step(async = true)
  void calls(Object in) throws IOException {
    call.execute(); // blocks
    call.clone().execute(); // blocks
    weather.forecast("Oslo").execute().body(); // blocks

    call.enqueue(callback);
    call.cancel();
    call.clone();
    call.isExecuted();
    call.request();
    weather.forecast("Oslo");
    weather.forecast("Oslo").enqueue(callback);
    retrofit.create(Weather.class);
    response.body();
    response.isSuccessful();
  }
}
