import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("Commands")
struct CommandLint {
  /// A bench on each screen and part, by name.
  static let places: [String: @Sendable (Bench) -> Void] = [
    "list": { _ in },
    "list searched and marked": { bench in
      bench.press(.insert)
      bench.type("a")
    },
    "list filtered": { bench in
      bench.press(.function(4), .down, .function(4))
      bench.type(" \n\n")
    },
    "details": { $0.open("aziz") },
    "details on a choice": { bench in
      bench.open("aziz")
      bench.go(to: "municipality")
    },
    "details changed": { bench in
      bench.open("aziz")
      bench.go(to: "remark")
      bench.type("x")
    },
    "history": { bench in
      bench.open("aziz")
      bench.press(.function(6))
    },
    "past": { bench in
      bench.open("aziz")
      bench.choose(.asOf)
      bench.type("tänään\n")
    },
    "new": { $0.press(.function(7)) },
    "import": { bench in
      bench.choose(.importList)
      bench.paste(TestFiles.fixture("siirtolista-virheita-800.csv"))
      bench.press(.enter)
    },
    "settings": { $0.choose(.settings) },
    "help": { $0.press(.function(1)) },
  ]

  static let names = places.keys.sorted()

  static func bench(at place: String) throws -> Bench {
    let bench = try Bench()
    places[place]?(bench)
    return bench
  }

  @Test("the registry has every command once")
  func registry() {
    #expect(Command.registry.count == CommandID.allCases.count)
    #expect(Set(Command.registry.map(\.id)) == Set(CommandID.allCases))
  }

  @Test("every key can be typed on a Finnish keyboard without AltGr and dead keys")
  func layout() {
    let plain = "abcdefghijklmnopqrstuvwxyzåäö0123456789 +',.-<!\"#%&/()=?*;:_>"
    // Ctrl with these letters is another key, or stops the terminal of old systems.
    let taken = "hijmvcw"
    for command in Command.registry {
      for key in command.keys {
        switch key {
        case .character(let character): #expect(plain.contains(character), "\(command.id)")
        case .control(let letter): #expect(!taken.contains(letter), "\(command.id)")
        default: break
        }
      }
    }
  }

  @Test("every command has a way without function keys")
  func twoWays() {
    for command in Command.registry where command.id == .actions {
      #expect(command.keys.contains { if case .function = $0 { false } else { true } })
    }
    // All the others are in the menu, which the next test opens.
  }

  @Test("a key has one meaning on a screen, and the menu has every command", arguments: names)
  func unique(place: String) throws {
    let bench = try Self.bench(at: place)
    let offers = Update.offers(bench.model)
    #expect(Set(offers.map(\.command)).count == offers.count)
    var owner: [Key: CommandID] = [:]
    for offer in offers {
      for key in Command.of(offer.command)?.keys ?? [] {
        #expect(
          owner[key] == nil, "\(key) is \(offer.command) and \(String(describing: owner[key]))")
        owner[key] = offer.command
      }
    }
    bench.press(.control("t"))
    guard case .palette(let palette)? = bench.model.session.overlay?.overlay else {
      Issue.record("Ctrl-T opens no menu")
      return
    }
    let listed = Set(palette.items.map(\.id) + [CommandID.actions.rawValue])
    #expect(listed == Set(offers.map(\.command.rawValue)))
  }

  @Test("every command offered does something or says why not", arguments: names)
  func noSilence(place: String) throws {
    let offered = Update.offers(try Self.bench(at: place).model)
    for offer in offered where ![.quit, .suspend].contains(offer.command) {
      let bench = try Self.bench(at: place)
      let before = bench.grid
      if offer.command == .actions {
        bench.press(.function(9))
      } else {
        bench.choose(offer.command)
      }
      #expect(bench.grid != before, "\(offer.command) does nothing")
      guard let obstacle = offer.obstacle else { continue }
      #expect(bench.says(obstacle), "\(offer.command) does not say why not")
    }
  }

  @Test("the keys of the help bar do what the menu does", arguments: names)
  func helpBar(place: String) throws {
    let primary = Update.offers(try Self.bench(at: place).model).filter {
      $0.isPrimary && $0.obstacle == nil && ![.quit, .actions].contains($0.command)
    }
    for offer in primary {
      let (byKey, byMenu) = (try Self.bench(at: place), try Self.bench(at: place))
      guard let key = Command.of(offer.command)?.keys.first else { continue }
      byKey.press(key)
      byMenu.choose(offer.command)
      #expect(byKey.grid == byMenu.grid, "\(offer.command)")
    }
  }

  @Test("the help of a screen names every command of it", arguments: names)
  func help(place: String) throws {
    let bench = try Self.bench(at: place)
    let offers = Update.offers(bench.model)
    guard offers.contains(where: { $0.command == .help }) else { return }
    bench.resize(rows: 60, columns: 200)
    bench.press(.function(1))
    for offer in offers {
      guard let command = Command.of(offer.command) else { continue }
      let words = bench.model.session.words.command(command)
      #expect(bench.screen.contains("\(words.title): \(words.explanation)"), "\(command.id)")
    }
  }

  @Test("F12 and Ctrl-L draw the curtain everywhere, over every box", arguments: names)
  func curtain(place: String) throws {
    let bench = try Self.bench(at: place)
    for key in [Key.function(12), .control("l")] {
      bench.press(key)
      #expect(bench.model.session.isCurtainDrawn)
      bench.press(.escape, .function(9))
    }
  }
}
