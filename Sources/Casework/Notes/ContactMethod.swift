/// The codes of contacts in the national register (`yhtottotapa`), as kinds and channels of talks.
package enum ContactMethod {
  /// The code of a talk held: 21–23 initial interview, 24–26 and 30 supplementary, 27–29 job-search talk.
  ///
  /// Other meetings have the codes of visits, calls and video meetings; what has none is 99.
  package static func code(_ kind: AppointmentKind, _ channel: AppointmentChannel) -> String {
    switch (kind, channel) {
    case (.initialInterview, .visit), (.initialInterview, .provider): "21"
    case (.initialInterview, .video): "22"
    case (.initialInterview, .phone): "23"
    case (.supplementaryTalk, .visit): "24"
    case (.supplementaryTalk, .video): "25"
    case (.supplementaryTalk, .phone): "26"
    case (.supplementaryTalk, .provider): "30"
    case (.jobSearchTalk, .visit), (.jobSearchTalk, .provider): "27"
    case (.jobSearchTalk, .video): "28"
    case (.jobSearchTalk, .phone): "29"
    case (.meeting, .visit): "35"
    case (.meeting, .phone), (.network, .phone): "01"
    case (.meeting, .video), (.network, .video): "20"
    case (.meeting, .provider), (.network, .visit), (.network, .provider): "99"
    }
  }

  /// The code of a call that was not answered.
  package static let unanswered = "02"

  /// How the two met by a code; nil for letters and messages.
  package static func channel(of code: String) -> AppointmentChannel? {
    switch code {
    case "21", "24", "27", "35", "36", "70": .visit
    case "20", "22", "25", "28", "71": .video
    case "01", "02", "23", "26", "29", "31", "72": .phone
    case "30": .provider
    default: nil
    }
  }
}
