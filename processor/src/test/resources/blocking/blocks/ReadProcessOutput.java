package demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runnel.annotation.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

class ReadProcessOutput {
  @Step(async = true)
  String firstLine(Process process) throws IOException {
    InputStreamReader output = new InputStreamReader(process.getInputStream(), UTF_8);
    BufferedReader lines = new BufferedReader(output);
    return lines.readLine(); // blocks: BufferedReader.readLine()
  }
}
