import Glibc
import Pseudoterminal

/// What notes cost to save and to type, and what a client costs of whom there is much to know.
struct NoteFigures {
  /// A short note saved until nothing of it can be lost.
  var save = KeySamples()
  /// What the disk takes for the same without the program: milliseconds of a page written and flushed.
  var flush = Samples()
  /// A character typed in a note of `longText` characters.
  var typing = KeySamples()
  /// The client of ten years opened, with the notes just written.
  var briefing = KeySamples()

  static let longText = 100_000
  /// What is left free of it for what is typed: it is as long as a note may be.
  private static let room = 1_000

  /// Works on the only client of a store in a directory.
  init(_ launch: Launch, directory: String, options: BenchmarkOptions) throws {
    let list = try MeasuredProgram(launch)
    var saves: [KeySamples] = []
    var flushes: [Double] = []
    list.prepare([.enter])
    for _ in 0..<options.keys / 2 {
      list.prepare([.function(9), .character("m")])
      for letter in "soitti" { list.prepare([.character(letter)]) }
      saves.append(list.press([.function(2)]))
      if let flush = Self.flush(in: directory) { flushes.append(flush) }
    }
    save = KeySamples(joining: saves)
    flush = Samples(flushes)
    list.prepare([.escape])
    briefing = list.open([.enter], times: options.keys / 2)

    list.prepare([.enter, .function(9), .character("m")])
    let sentence = "Asiakas kertoi hakemistaan töistä ja uudesta kurssista.\n"
    let text = String(repeating: sentence, count: (Self.longText - Self.room) / sentence.count)
    list.program.paste(Array(text.utf8))
    list.program.settle(quiet: .seconds(1))
    let letters = Array(WorkstationFigures.typed)
    typing = list.press((0..<options.keys).map { .character(letters[$0 % letters.count]) })
    list.end()
  }

  /// Writes a page of a new file in a directory and flushes it; nil when the disk refuses.
  private static func flush(in directory: String) -> Double? {
    let path = directory + "/flush"
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let page = [UInt8](repeating: 1, count: 4_096)
    let began = ContinuousClock.now
    guard write(file, page, page.count) == page.count, fdatasync(file) == 0 else { return nil }
    return milliseconds(.now - began)
  }
}
