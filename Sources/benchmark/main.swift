import Glibc

guard let options = BenchmarkOptions(arguments: CommandLine.arguments.dropFirst()) else {
  print(BenchmarkOptions.usage)
  exit(CommandLine.arguments.contains("--help") ? EXIT_SUCCESS : EX_USAGE)
}
do {
  let report = try Benchmark(options).run()
  print(report.markdown)
  exit(report.isWithinBudget ? EXIT_SUCCESS : EXIT_FAILURE)
} catch {
  writeMessage("benchmark: \(error)")
  exit(EX_SOFTWARE)
}
