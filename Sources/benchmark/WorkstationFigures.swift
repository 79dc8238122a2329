import Glibc
import Pseudoterminal

/// What the workstation alone is measured for: search, a client, its form, a broken connection.
struct WorkstationFigures {
  /// One kind of search and what is typed for it.
  struct Search {
    let name: String
    let words: [String]
  }

  static let searches = [
    Search(name: "start of a name", words: ["virt", "korho", "mäkel", "niemi", "lai"]),
    Search(name: "part of a name", words: ["rtane", "orhon", "äkelä", "emin", "ito"]),
    Search(name: "identity code", words: ["010190", "150675", "241200", "3112"]),
  ]
  /// The label of the note in a client's form.
  static let noteField = "Huomautus"
  static let typed = "soitti ja kertoi uudesta kurssista "

  var searches: [(name: String, samples: KeySamples)] = []
  var open = KeySamples()
  var typing = KeySamples()
  /// Milliseconds from SIGHUP with half a word typed to the end of the process.
  var hangUp: Double?

  init(_ launch: Launch, options: BenchmarkOptions) throws {
    let list = try MeasuredProgram(launch)
    for search in Self.searches {
      searches.append((search.name, list.search(search.words, keys: options.keys)))
    }

    var opening: [KeySamples] = []
    for _ in 0..<options.keys / 4 {
      opening.append(list.press([.enter]))
      list.prepare([.escape, .down])
    }
    open = KeySamples(joining: opening)

    list.prepare([.enter])
    _ = list.program.press(.tab, untilCursorIsBeside: Self.noteField)
    let letters = (0..<options.keys).map { Array(Self.typed)[$0 % Self.typed.count] }
    typing = list.press(letters.map(TerminalKey.character))
    let began = ContinuousClock.now
    list.program.signal(SIGHUP)
    if list.program.waitForEnd() != nil { hangUp = milliseconds(.now - began) }
  }
}
