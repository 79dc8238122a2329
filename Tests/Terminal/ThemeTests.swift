import Testing

@testable import Terminal

@Suite("Theme")
struct ThemeTests {
  @Test(
    "tells the roles that carry a meaning apart without any colour",
    arguments: [
      Role.selection, .selectionMuted, .error, .warning, .heading, .title, .field, .fieldFocus,
      .practice, .mark, .key, .draft,
    ])
  func distinguishable(role: Role) {
    for theme in [Theme(depth: .mono), Theme(depth: .palette, noColour: true)] {
      #expect(theme.style(role).attributes != theme.style(.normal).attributes)
      #expect(theme.style(role).foreground == nil)
    }
  }

  @Test("tells the pairs that meet on one screen apart without any colour")
  func pairs() {
    let theme = Theme(depth: .mono)
    let pairs: [(Role, Role)] = [
      (.selection, .practice), (.selection, .selectionMuted), (.field, .fieldFocus),
      (.error, .warning), (.error, .field), (.selection, .fieldFocus),
    ]
    for (one, other) in pairs {
      #expect(theme.style(one) != theme.style(other), "\(one), \(other)")
    }
  }

  @Test("adds only colour with depth, never another attribute", arguments: Role.allCases)
  func sameAttributes(role: Role) {
    let mono = Theme(depth: .mono).style(role)
    for depth in ColourDepth.allCases {
      #expect(Theme(depth: depth).style(role).attributes == mono.attributes)
    }
    #expect(Theme(depth: .eight).style(.normal).foreground == nil)
  }

  @Test(
    "reverses the selection, unless only the marker shall move", arguments: ColourDepth.allCases)
  func selection(depth: ColourDepth) {
    #expect(Theme(depth: depth).style(.selection) == Style(foreground: nil, attributes: .reverse))
    let marked = Theme(depth: depth, markerOnly: true)
    #expect(marked.style(.selection) == marked.style(.normal))
    #expect(!marked.style(.selectionMuted).attributes.contains(.reverse))
  }

  @Test("has palette colours that can be read on black and on white", arguments: Role.allCases)
  func contrast(role: Role) throws {
    guard let colour = Theme(depth: .palette).style(role).foreground else { return }
    let luminance = try #require(cubeLuminance(colour))
    #expect((luminance + 0.05) / 0.05 >= 3)
    #expect(1.05 / (luminance + 0.05) >= 3)
  }

  @Test(
    "counts colours the way terminals report them",
    arguments: [
      (-1, .mono), (0, .mono), (2, .mono), (8, .eight), (16, .eight), (88, .eight), (256, .palette),
      (16_777_216, .palette),
    ] as [(Int, ColourDepth)])
  func depth(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }

  /// Relative luminance (WCAG 2.2) of a colour in the 6×6×6 cube of the 256-colour palette.
  private func cubeLuminance(_ colour: Int) -> Double? {
    guard (16...231).contains(colour) else { return nil }
    let levels = [0, 95, 135, 175, 215, 255].map { level -> Double in
      let part = Double(level) / 255
      // The exponent approximates sRGB's curve closely enough for a bound.
      return part * part * (0.8 + 0.2 * part)
    }
    let code = colour - 16
    return 0.2126 * levels[code / 36] + 0.7152 * levels[code / 6 % 6] + 0.0722 * levels[code % 6]
  }
}
