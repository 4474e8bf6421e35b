// What each build says, up to its end; why one has failed stands behind it.
List<String> builds = new File(basedir, 'build.log').text.split('BUILD (SUCCESS|FAILURE)') as List

def check = { boolean holds, String promise -> if (!holds) { throw new AssertionError(promise) } }

check((builds[1] =~ /TextChains\.java:\[\d+,\d+\] (error: )?\[RNL203\]/).find(),
    'the edit of a step is told at the chain that nobody touched')
check(!(builds[3] + builds[4]).contains('[RNL'), 'what was mended is not told again')
check((builds[4] =~ /Nothing to compile/).find(), 'nothing is compiled where nothing was edited')

File classes = new File(basedir, 'target/classes/demo')
check(new File(classes, 'DoubledChain.class').exists(), 'the new chain has its class')
check(!new File(classes, 'LengthChain.class').exists(), 'the chain that is gone has none')
check(new File(classes, 'TextsSteps.class').exists(), 'the steps of the service have theirs')
File generated = new File(basedir, 'target/generated-sources/annotations/demo')
check(new File(generated, 'TextsSteps.java').text.contains('twice('), 'the new step has its factory')
check(new File(generated, 'DoubledChain.java').exists(), 'the new chain has its source')
