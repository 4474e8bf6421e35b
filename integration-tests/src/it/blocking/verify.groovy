String log = new File(basedir, 'build.log').text

def check = { boolean holds, String promise -> if (!holds) { throw new AssertionError(promise) } }

check(log.findAll(/SlowService\.java:\[11,\d+\] \[RNL301\] slow is marked async = true/).size() >= 2,
    'the second build of an unchanged project must fail again')
check(!new File(basedir, 'target/classes/demo/SlowService.class').exists(), 'a class file was left')
