import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
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
    "services": { $0.choose(.services) },
    "services searched": { bench in
      bench.choose(.services)
      bench.type("työ")
    },
    "service": { bench in
      bench.choose(.services)
      bench.press(.enter)
    },
    "referrals": { bench in
      bench.open("aziz")
      while bench.client?.part != .referrals { bench.press(.function(6)) }
    },
    "referring": { bench in
      bench.open("aziz")
      bench.choose(.refer)
    },
    "referral form": { bench in
      bench.open("aziz")
      bench.choose(.refer)
      bench.press(.enter)
    },
    "referral": { bench in
      bench.open("aziz")
      bench.choose(.refer)
      bench.type("liite")
      bench.press(.enter, .function(2))
      while bench.client?.part != .referrals { bench.press(.function(6)) }
      bench.press(.enter)
    },
    "referral step": { bench in
      bench.open("aziz")
      bench.choose(.refer)
      bench.type("liite")
      bench.press(.enter, .function(2))
      while bench.client?.part != .referrals { bench.press(.function(6)) }
      bench.press(.enter)
      bench.choose(.referralReject)
    },
    "plan": { bench in
      bench.open("aziz")
      PlanBench.turn(bench)
    },
    "plan being written": { bench in
      bench.open("aziz")
      PlanBench.turn(bench)
      bench.press(.function(7))
    },
    "actions of a plan": { bench in
      bench.open("aziz")
      PlanBench.turn(bench)
      bench.press(.function(7), .function(6))
    },
    "approval of a plan": { bench in
      bench.open("aziz")
      PlanBench.turn(bench)
      bench.choose(.planToApproval)
    },
    "phrases": { bench in
      bench.open("aziz")
      PlanBench.turn(bench)
      bench.press(.function(7), .function(4))
    },
    "old plan": { bench in
      bench.open("aziz")
      PlanBench.turn(bench)
      bench.press(.function(7))
      bench.choose(.planPaste)
    },
    "new": { $0.press(.function(7)) },
    "import": { bench in
      bench.choose(.importList)
      bench.paste(TestFiles.fixture("siirtolista-virheita-800.csv"))
      bench.press(.enter)
    },
    "note": { bench in
      bench.open("aziz")
      bench.choose(.writeNote)
      bench.press(.function(4))
      bench.type("1Puhuttu.")
    },
    "notes": { bench in
      bench.open("aziz")
      bench.choose(.writeNote)
      bench.type("Puhuttu.")
      bench.press(.function(2))
      bench.choose(.writeNote)
      bench.type("Puhuttu taas.")
      bench.press(.function(2))
      bench.choose(.readNotes)
    },
    "settings": { $0.choose(.settings) },
    "appointments": { bench in
      bench.open("aziz")
      bench.turn(to: .appointments)
    },
    "booking": { bench in
      bench.open("aziz")
      bench.press(.control("b"))
    },
    "calendar": { $0.choose(.calendar) },
    "help": { $0.press(.function(1)) },
    "paper": { $0.openPaper(.plan(PaperCase.plan)) },
    "to be entered": { try? $0.openNational(.plan) },
    "text to be entered": { bench in
      try? bench.openNational(.plan)
      bench.press(.enter)
    },
    "today": { _ in },
    "today on an appointment": { $0.press(.up) },
    "today searched and marked": { bench in
      bench.press(.insert)
      bench.type("a")
    },
    "today filtered to nothing": { bench in
      bench.press(.function(4), .down, .down, .down)
      bench.type(" \n")
    },
    "today why": { $0.choose(.why) },
    "today clients": { $0.press(.function(3)) },
  ]

  static let names = places.keys.sorted()

  /// A bench on a place; of few people, for every command of every place gets its own.
  static func bench(at place: String) throws -> Bench {
    if place.hasPrefix("today") {
      let bench = try TodayBench.make(people: 12)
      places[place]?(bench)
      return bench
    }
    let hasCatalogue = place.hasPrefix("service") || place.hasPrefix("refer")
    let bench = try Bench(
      people: 12, hasCatalogue: hasCatalogue, hasCasework: !place.hasPrefix("referral")
    ) { dossier, index in
      guard index == 0 else { return }
      (dossier.client.familyName, dossier.client.nonDisclosure) = ("Aziz", false)
    }
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
    for language in Language.allCases {
      let words = PracticeStore.words(language)
      let byLetter = Dictionary(grouping: offers.compactMap { Command.of($0.command) }) {
        Words.folded(String(words.command($0).letter))
      }
      for (letter, commands) in byLetter where commands.count > 1 {
        Issue.record("\(letter) in \(language) is \(commands.map(\.id))")
      }
    }
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
