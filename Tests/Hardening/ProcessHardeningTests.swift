import Glibc
import Hardening
import Testing

@Suite("Process hardening")
struct ProcessHardeningTests {
  @Test("says only the signal's name when memory is misused, and ends by that signal")
  func segmentationFault() async throws {
    let result = try await #require(
      processExitsWith: .signal(SIGSEGV), observing: [\.standardErrorContent]
    ) {
      ProcessHardening.begin()
      let secret = "120390-998N"
      withExtendedLifetime(secret) { _ = raise(SIGSEGV) }
    }
    let report = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(report.hasSuffix("omavalmentaja: keskeytyi (SIGSEGV)\r\n"))
    #expect(!report.contains("120390"))
    #expect(!report.contains("0x"))
  }

  @Test("handles a trap of the language itself")
  func trap() async throws {
    let result = try await #require(
      processExitsWith: .signal(trapSignal), observing: [\.standardErrorContent]
    ) {
      ProcessHardening.begin()
      let numbers = [Int](repeating: 0, count: Int(getpid() > 0 ? 1 : 2))
      exit(Int32(numbers[numbers.count]))
    }
    let report = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(report.contains("omavalmentaja: keskeytyi ("))
    #expect(!report.contains("Backtrace") && !report.contains("Registers"))
  }

  @Test("handles a stack overflow, which leaves no stack to run on")
  func stackOverflow() async throws {
    let result = try await #require(
      processExitsWith: .signal(SIGSEGV), observing: [\.standardErrorContent]
    ) {
      ProcessHardening.begin()
      exit(Int32(truncatingIfNeeded: deepen(1)))
    }
    let report = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(report.contains("omavalmentaja: keskeytyi (SIGSEGV)"))
  }

  @Test("writes the registered bytes to the terminal first, and not once it is unregistered")
  func restoresTerminal() async throws {
    let registered = try await #require(
      processExitsWith: .signal(SIGABRT), observing: [\.standardErrorContent]
    ) {
      ProcessHardening.begin()
      ProcessHardening.registerTerminal(restore: Array("<restored>".utf8), descriptor: 2)
      abort()
    }
    #expect(
      String(decoding: registered.standardErrorContent, as: UTF8.self)
        .hasSuffix("<restored>\r\nomavalmentaja: keskeytyi (SIGABRT)\r\n"))

    let unregistered = try await #require(
      processExitsWith: .signal(SIGABRT), observing: [\.standardErrorContent]
    ) {
      ProcessHardening.begin()
      ProcessHardening.registerTerminal(restore: Array("<restored>".utf8), descriptor: 2)
      ProcessHardening.unregisterTerminal()
      abort()
    }
    #expect(
      !String(decoding: unregistered.standardErrorContent, as: UTF8.self).contains("<restored>"))
  }

  @Test("leaves no core file, keeps neighbours out, makes files private and tolerates closed pipes")
  func restrictsProcess() async {
    await #expect(processExitsWith: .exitCode(0)) {
      ProcessHardening.begin()
      var limit = rlimit(rlim_cur: 1, rlim_max: 1)
      getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
      try #require(limit.rlim_cur == 0 && limit.rlim_max == 0)
      // A process that may be inspected owns its entry in /proc itself; otherwise root does.
      try #require(access("/proc/self/mem", R_OK) != 0 || geteuid() == 0)
      try #require(umask(0) == 0o077)

      var ends: [Int32] = [0, 0]
      pipe(&ends)
      Glibc.close(ends[0])
      try #require(write(ends[1], "x", 1) == -1 && errno == EPIPE)
    }
  }

  @Test(
    "opens the standard descriptors that are closed, so that no file takes their place",
    arguments: [[0], [1, 2], [0, 1, 2]])
  func standardDescriptors(closed: [Int32]) async {
    await #expect(processExitsWith: .exitCode(0)) { [closed = closed as [Int32]] in
      for descriptor in closed { Glibc.close(descriptor) }
      ProcessHardening.begin()
      for descriptor in 0...2 as ClosedRange<Int32> {
        try #require(fcntl(descriptor, F_GETFD) >= 0)
      }
      try #require(open("/dev/null", O_RDONLY) > 2)
    }
  }

  @Test("unsets every variable that is not on the list")
  func cleansEnvironment() async {
    await #expect(processExitsWith: .exitCode(0)) {
      setenv("SSLKEYLOGFILE", "keys", 1)
      setenv("LC_CTYPE", "C.UTF-8", 1)
      ProcessHardening.begin()
      try #require(getenv("SSLKEYLOGFILE") == nil)
      try #require(getenv("PATH") == nil)
      try #require(getenv("LC_CTYPE").map { String(cString: $0) } == "C.UTF-8")
    }
  }
}

#if arch(x86_64)
  private let trapSignal = SIGILL
#else
  private let trapSignal = SIGTRAP
#endif

/// Recurses without end in a way the optimiser cannot turn into a loop.
@inline(never)
private func deepen(_ depth: Int) -> Int {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 512) { frame in
    frame[depth % 512] = depth
    return deepen(depth + 1) &+ frame[depth % 512]
  }
}
