/// What is not divided between pages: lines of text beside each other, or a rule.
struct PageRow {
  /// Empty space above it; none at the top of a page.
  var space = 0.0
  var height: Double
  /// With y from the top of the row.
  var texts: [PageText] = []
  var rules: [Page.Rule] = []
  /// Whether the next row stands on the same page, when a page can hold them.
  var keepsNext = false
  /// Whether it begins a page.
  var beginsPage = false
}
