/// What the command line asks for.
struct BenchmarkOptions {
  /// Client counts of the practice stores, smallest first.
  var stores = [13_000, 230_000]
  /// Keys measured per group.
  var keys = 200
  /// Starts measured for the first frame.
  var starts = 20
  /// Seconds watched for idle output.
  var idle = 3

  static let usage = """
    usage: benchmark [--quick]
      Measures the built workstation beside this program against its budgets, on a real
      pseudoterminal, and prints a Markdown table. tig, ncdu and neomutt are measured too
      when they are installed. Exits 1 when a row is over its budget.
      --quick   one store of 13 000 clients and fewer keys
    """

  /// Reads the arguments; nil when they are not understood.
  init?(arguments: some Sequence<String>) {
    for argument in arguments {
      guard argument == "--quick" else { return nil }
      stores = [13_000]
      keys = 40
      starts = 5
    }
  }
}
