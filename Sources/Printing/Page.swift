/// What stands on a page, in points from its top left corner.
struct Page {
  /// A horizontal line.
  struct Rule {
    let x: Double
    let y: Double
    let width: Double
    var isDashed = false
  }

  var texts: [PageText] = []
  var rules: [Rule] = []
}

/// A line of text in one font.
struct PageText {
  /// An element of the structure that screen readers follow; the number tells it from its equals.
  struct Element: Hashable {
    let name: String
    let number: Int
  }

  var string: String
  var isBold = false
  var size: Double
  var x: Double
  /// The base line.
  var y: Double
  /// The elements it stands in, from the outermost.
  var path: [Element] = []
}
