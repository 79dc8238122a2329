/// Canonical composition (NFC) of a letter with its marks.
///
/// The standard library compares characters by canonical equivalence but does not hand out the
/// normal form. A set of the composed letters therefore answers the question: it finds `é` whether
/// asked with one scalar or with two. It holds the Latin, Greek and Cyrillic letters of living
/// European languages and of Vietnamese.
enum Composition {
  /// Replaces a base and its marks by the shortest canonically equal form, with marks in canonical
  /// order.
  static func compose(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard var base = cluster.first, cluster.count > 1 else { return cluster.map(compose) }
    var rest: [Unicode.Scalar] = []
    for mark in inCanonicalOrder(cluster.dropFirst()) {
      let isBlocked = rest.last.map { combiningClass($0) >= combiningClass(mark) } ?? false
      if !isBlocked, let composed = single([base, mark]) {
        base = composed
      } else {
        rest.append(mark)
      }
    }
    return [base] + rest
  }

  /// Replaces the letter-like signs that are canonically equal to a letter, such as the ångström
  /// sign.
  static func compose(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x2126...0x212B).contains(scalar.value) else { return scalar }
    return single([scalar]) ?? scalar
  }

  private static func single(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    let character = Character(String(String.UnicodeScalarView(scalars)))
    return letters.firstIndex(of: character).flatMap { letters[$0].unicodeScalars.first }
  }

  private static func inCanonicalOrder(_ marks: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    // The standard library's sort is stable, as the canonical ordering algorithm demands.
    marks.sorted { combiningClass($0) < combiningClass($1) }
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.properties.canonicalCombiningClass.rawValue
  }

  private static let letters: Set<Character> = {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x386...0x4FF, 0x1E00...0x1EFF]
    // The Kelvin sign is K, the only plain letter that some sign stands for.
    return Set(blocks.joined().compactMap(Unicode.Scalar.init).map(Character.init) + ["K"])
  }()
}
